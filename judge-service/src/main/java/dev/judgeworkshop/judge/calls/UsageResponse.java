package dev.judgeworkshop.judge.calls;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a workshop's model calls have used.
 *
 * @param items per provider and purpose
 */
@Schema(name = "ModelUsage", requiredProperties = "items")
public record UsageResponse(List<PurposeUsage> items) {

  /**
   * What was used for one purpose.
   *
   * @param providerId the provider, which may be gone
   * @param purpose what for
   * @param calls how many were answered
   * @param inputTokens of the questions
   * @param outputTokens of the answers
   * @param cost by the prices at the time of the call
   */
  @Schema(
      name = "PurposeUsage",
      requiredProperties = {
        "providerId",
        "purpose",
        "calls",
        "inputTokens",
        "outputTokens",
        "cost"
      })
  public record PurposeUsage(
      UUID providerId,
      UsagePurpose purpose,
      long calls,
      long inputTokens,
      long outputTokens,
      BigDecimal cost) {}
}
