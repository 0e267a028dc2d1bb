package dev.judgeworkshop.annotations.annotation;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which annotations a list shows.
 *
 * @param workshopId required
 * @param traceId only those of this trace
 * @param userId only those of this rater
 */
record AnnotationFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("traceId") @Nullable UUID traceId,
    @QueryParam("userId") @Nullable UUID userId) {

  AnnotationFilter by(UUID rater) {
    return new AnnotationFilter(workshopId, traceId, rater);
  }

  /** Names the list, for its cursors. */
  String scope() {
    return "annotations " + workshopId + " " + traceId + " " + userId;
  }
}
