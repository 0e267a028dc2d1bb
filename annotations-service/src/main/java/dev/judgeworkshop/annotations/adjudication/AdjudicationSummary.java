package dev.judgeworkshop.annotations.adjudication;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.annotations.groundtruth.Vote;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far the raters of a trace are apart on a question, without names.
 *
 * @param traceId the trace
 * @param questionId the question
 * @param raters how many rated it, two or more
 * @param votes how many gave each value
 * @param agreement the share of equal pairs among its raters, 0 to 1
 * @param spread the standard deviation of the values, in points of the scale
 * @param truth the majority or the median; absent when it is contested
 * @param contested whether the raters are tied
 * @param settledValue what was settled; absent when nothing is
 * @param flagged whether the raters have said something else since it was settled
 * @param version of the adjudication, for If-Match; absent when there was never one
 * @param inputPreview how the trace's input begins; absent when it cannot be had now
 * @param outputPreview how the trace's output begins, likewise
 */
@Schema(
    requiredProperties = {
      "traceId",
      "questionId",
      "raters",
      "votes",
      "agreement",
      "spread",
      "contested",
      "flagged"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdjudicationSummary(
    UUID traceId,
    UUID questionId,
    int raters,
    List<Vote> votes,
    double agreement,
    double spread,
    @Nullable Integer truth,
    boolean contested,
    @Nullable Integer settledValue,
    boolean flagged,
    @Nullable Long version,
    @Nullable String inputPreview,
    @Nullable String outputPreview) {

  AdjudicationSummary with(@Nullable String input, @Nullable String output) {
    return new AdjudicationSummary(
        traceId,
        questionId,
        raters,
        votes,
        agreement,
        spread,
        truth,
        contested,
        settledValue,
        flagged,
        version,
        input,
        output);
  }
}
