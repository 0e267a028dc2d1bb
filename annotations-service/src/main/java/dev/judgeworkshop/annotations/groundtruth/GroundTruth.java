package dev.judgeworkshop.annotations.groundtruth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The ground truth of a trace for one question.
 *
 * @param traceId the trace
 * @param questionId the question
 * @param value what was settled, else the majority (BINARY) or the median (LIKERT); absent when it
 *     is contested
 * @param source where the value comes from; absent when it is contested
 * @param contested whether the raters are tied and nothing is settled
 * @param raters how many there are
 * @param votes how many gave each value
 * @param part which part of the split the trace belongs to
 * @param ratings what each rater said, when asked for
 */
@Schema(requiredProperties = {"traceId", "questionId", "contested", "raters", "votes", "part"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record GroundTruth(
    UUID traceId,
    UUID questionId,
    @Nullable Double value,
    @Nullable TruthSource source,
    boolean contested,
    int raters,
    List<Vote> votes,
    Part part,
    @Nullable List<HumanRating> ratings) {

  static GroundTruth of(UUID questionId, RatedTrace trace, Part part) {
    Truth truth = trace.truth();
    Integer value = truth.value();
    return new GroundTruth(
        trace.traceId(),
        questionId,
        value == null ? null : value.doubleValue(),
        value == null ? null : source(trace),
        truth.isContested(),
        truth.raters(),
        trace.votes(),
        part,
        null);
  }

  private static TruthSource source(RatedTrace trace) {
    return trace.settled() == null ? TruthSource.RATERS : TruthSource.ADJUDICATED;
  }

  GroundTruth with(List<HumanRating> said) {
    return new GroundTruth(
        traceId, questionId, value, source, contested, raters, votes, part, List.copyOf(said));
  }
}
