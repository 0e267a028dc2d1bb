package dev.judgeworkshop.discovery.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.WorkState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An analysis, alone and in lists; its items are a list of their own.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param kind what it looks for
 * @param state where it is
 * @param method how it comes to its items; absent before the first batch. FREQUENT_WORDS is no
 *     reading, but a count of words
 * @param model which language model; absent without one
 * @param done feedback and findings that were read
 * @param failed feedback and findings that the model gave no usable answer to
 * @param total feedback and findings that there were when it was asked for
 * @param droppedEvidence how often the model named evidence that was not there; it was left out
 * @param inputTokens paid for
 * @param outputTokens paid for
 * @param createdAt when it was asked for
 * @param startedAt when it began
 * @param finishedAt when it ended
 * @param error why it failed, for people
 * @param version counts the changes of what is shown here; the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Analysis",
    requiredProperties = {
      "id",
      "workshopId",
      "kind",
      "state",
      "done",
      "failed",
      "total",
      "droppedEvidence",
      "inputTokens",
      "outputTokens",
      "createdAt",
      "version"
    })
public record AnalysisResponse(
    UUID id,
    UUID workshopId,
    AnalysisKind kind,
    WorkState state,
    @Nullable AnalysisMethod method,
    @Nullable String model,
    long done,
    long failed,
    long total,
    long droppedEvidence,
    long inputTokens,
    long outputTokens,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String error,
    long version) {

  static AnalysisResponse of(Analysis analysis) {
    return new AnalysisResponse(
        analysis.id(),
        analysis.workshopId(),
        analysis.kind(),
        analysis.state(),
        analysis.method(),
        analysis.model(),
        analysis.done(),
        analysis.failed(),
        analysis.total(),
        analysis.droppedEvidence(),
        analysis.inputTokens(),
        analysis.outputTokens(),
        analysis.createdAt(),
        analysis.startedAt(),
        analysis.finishedAt(),
        analysis.error(),
        analysis.version());
  }
}
