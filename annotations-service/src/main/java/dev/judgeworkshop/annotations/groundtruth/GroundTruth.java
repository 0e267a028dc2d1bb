package dev.judgeworkshop.annotations.groundtruth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The ground truth of a trace for one question.
 *
 * @param traceId the trace
 * @param questionId the question
 * @param value the majority (BINARY) or the median (LIKERT); absent when it is contested
 * @param contested whether the raters are tied
 * @param raters how many there are
 * @param part which part of the split the trace belongs to
 */
@Schema(requiredProperties = {"traceId", "questionId", "contested", "raters", "part"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroundTruth(
    UUID traceId,
    UUID questionId,
    @Nullable Double value,
    boolean contested,
    int raters,
    Part part) {

  static GroundTruth of(UUID questionId, RatedTrace trace, Part part) {
    Truth truth = trace.truth();
    Integer value = truth.value();
    return new GroundTruth(
        trace.traceId(),
        questionId,
        value == null ? null : value.doubleValue(),
        truth.isContested(),
        truth.raters(),
        part);
  }
}
