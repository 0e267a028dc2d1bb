package dev.judgeworkshop.workshops.audit;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What another service did on somebody's behalf.
 *
 * @param actorId who asked for it
 * @param action {@code EXPORT}, {@code TRACES_DELETED} or {@code MODEL_PROVIDER_CHANGED}
 * @param detail any JSON of at most 2,000 characters
 */
@Schema(name = "ReportedEntry")
public record ReportedEntryRequest(
    @NotNull UUID actorId,
    @NotNull AuditAction action,
    @Schema(type = SchemaType.OBJECT) @Nullable JsonNode detail) {

  private static final int MAX_DETAIL = 2_000;

  @AssertTrue(message = "must be EXPORT, TRACES_DELETED or MODEL_PROVIDER_CHANGED")
  @Schema(hidden = true)
  boolean isActionReported() {
    return action == null || action.isReported();
  }

  @AssertTrue(message = "must have at most 2000 characters")
  @Schema(hidden = true)
  boolean isDetailShort() {
    return detail == null || detail.toString().length() <= MAX_DETAIL;
  }

  @Nullable String detailText() {
    return detail == null || detail.isNull() ? null : detail.toString();
  }
}
