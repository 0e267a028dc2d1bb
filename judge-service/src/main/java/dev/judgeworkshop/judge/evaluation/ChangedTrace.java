package dev.judgeworkshop.judge.evaluation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A held-out trace on which two runs differ, with both sides' reasons.
 *
 * @param traceId the trace
 * @param truth what the humans said
 * @param before what the first run's judge said
 * @param after what the second run's judge said
 * @param reasoningBefore the first 280 characters of why
 * @param reasoningAfter the first 280 characters of why
 */
@Schema(
    requiredProperties = {
      "traceId",
      "truth",
      "before",
      "after",
      "reasoningBefore",
      "reasoningAfter"
    })
public record ChangedTrace(
    UUID traceId, int truth, int before, int after, String reasoningBefore, String reasoningAfter) {

  /**
   * Whether the second judge is right where the first was not.
   *
   * @return false also when both are wrong
   */
  public boolean isFixed() {
    return after == truth && before != truth;
  }

  /**
   * Whether the first judge is right where the second is not.
   *
   * @return false also when both are wrong
   */
  public boolean isBroken() {
    return before == truth && after != truth;
  }
}
