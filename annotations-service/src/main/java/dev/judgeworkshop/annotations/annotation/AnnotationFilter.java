package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.kit.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which annotations a list shows; what is left out does not matter.
 *
 * @param workshopId required
 * @param traceId only those of this trace
 * @param traceIds only those of these traces, at most 200 ids with commas between them
 * @param userId only those of this rater
 * @param questionId only those that gave this question the value; needs {@code value}
 * @param value the value that was given; needs {@code questionId}
 * @param stale only those that are stale, or are not
 * @param draft only drafts, or only complete ones
 */
record AnnotationFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("traceId") @Nullable UUID traceId,
    @QueryParam("traceIds") @Parameter(description = "at most 200 ids with commas between them")
        @Nullable String traceIds,
    @QueryParam("userId") @Nullable UUID userId,
    @QueryParam("questionId") @Nullable UUID questionId,
    @QueryParam("value") @Nullable Integer value,
    @QueryParam("stale") @Nullable Boolean stale,
    @QueryParam("draft") @Nullable Boolean draft) {

  /** Checks what depends on each other. */
  AnnotationFilter {
    if ((questionId == null) != (value == null)) {
      throw Problem.badRequest(
          questionId == null ? "questionId" : "value", "must be given as well");
    }
    if (value != null && (value < 0 || value > Short.MAX_VALUE)) {
      throw Problem.badRequest("value", "must be a value of the question's scale");
    }
    if (traceIds != null) {
      IdList.of("traceIds", traceIds);
    }
  }

  /** The ids in {@code traceIds}; null when it was not given. */
  @Nullable List<UUID> traces() {
    return traceIds == null ? null : IdList.of("traceIds", traceIds);
  }

  AnnotationFilter by(UUID rater) {
    return new AnnotationFilter(
        workshopId, traceId, traceIds, rater, questionId, value, stale, draft);
  }

  /** Whether counters that are kept per rater know the total. */
  boolean isCounted() {
    return traceId == null && traceIds == null && questionId == null && stale == null;
  }

  /** Names the list, for its cursors. */
  String scope() {
    return "annotations " + this;
  }
}
