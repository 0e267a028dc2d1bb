package dev.judgeworkshop.annotations.adjudication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question on a trace: what the raters said, side by side, and what was settled.
 *
 * @param workshopId the workshop
 * @param traceId the trace
 * @param questionId the question
 * @param answers what the raters said; in a blind view without names, ordered by value
 * @param truth the majority or the median; absent when it is contested
 * @param contested whether the raters are tied
 * @param value what was settled; absent when nothing is
 * @param reason why
 * @param settledBy who settled it
 * @param settledAt when
 * @param flagged whether the raters have said something else since
 * @param version for If-Match, its ETag; 0 when there was never an adjudication
 */
@Schema(
    name = "Adjudication",
    requiredProperties = {
      "workshopId",
      "traceId",
      "questionId",
      "answers",
      "contested",
      "flagged",
      "version"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdjudicationResponse(
    UUID workshopId,
    UUID traceId,
    UUID questionId,
    List<RaterAnswer> answers,
    @Nullable Integer truth,
    boolean contested,
    @Nullable Integer value,
    @Nullable String reason,
    @Nullable UUID settledBy,
    @Nullable Instant settledAt,
    boolean flagged,
    long version) {}
