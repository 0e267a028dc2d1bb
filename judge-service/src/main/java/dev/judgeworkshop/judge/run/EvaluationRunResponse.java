package dev.judgeworkshop.judge.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.model.WorkState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A run, alone and in lists.
 *
 * @param id the run
 * @param workshopId the workshop
 * @param judgePromptId the version of the judge
 * @param questionId the rubric question that it judges
 * @param questionTitle the question's title when the version was made
 * @param kind how the judge comes to a rating
 * @param datasetId the traces
 * @param state where it is
 * @param done traces with a rating
 * @param failed traces without one
 * @param total traces in all; absent until they are counted
 * @param createdAt when it was asked for
 * @param startedAt when it began
 * @param finishedAt when it ended
 * @param error why it failed, for people
 * @param version counts the changes of what is shown here
 * @param part only this part of the split is judged; absent for all
 * @param batchId runs that were started together; absent for one alone
 * @param automaticRound the annotation round that started it; absent when a person did
 * @param repeatOf the run that it repeats; absent for any other
 * @param model what asking a model has cost; absent when none is
 * @param modelProviderId whom it asks; absent when nobody
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "EvaluationRun",
    requiredProperties = {
      "id",
      "workshopId",
      "judgePromptId",
      "questionId",
      "questionTitle",
      "kind",
      "datasetId",
      "state",
      "done",
      "failed",
      "createdAt",
      "version"
    })
public record EvaluationRunResponse(
    UUID id,
    UUID workshopId,
    UUID judgePromptId,
    UUID questionId,
    String questionTitle,
    JudgeKind kind,
    UUID datasetId,
    WorkState state,
    long done,
    long failed,
    @Nullable Long total,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String error,
    long version,
    @Nullable RunPart part,
    @Nullable UUID batchId,
    @Nullable Integer automaticRound,
    @Nullable UUID repeatOf,
    @Nullable UUID modelProviderId,
    @Nullable ModelUse model) {

  /**
   * What a run that asks a model has used, and how fast it is.
   *
   * @param mapped ratings that had to be mapped to the scale
   * @param inputTokens of the questions
   * @param outputTokens of the answers
   * @param cost by the provider's prices
   * @param budget what it may cost; absent: no limit
   * @param paused whether it waits for somebody
   * @param pauseReason why; absent when it is not paused
   * @param itemsPerMinute since it began or was resumed; absent before the first item
   * @param secondsLeft at this rate; absent before the first item and once it is over
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(
      name = "EvaluationRunModelUse",
      requiredProperties = {"mapped", "inputTokens", "outputTokens", "cost", "paused"})
  public record ModelUse(
      long mapped,
      long inputTokens,
      long outputTokens,
      BigDecimal cost,
      @Nullable BigDecimal budget,
      boolean paused,
      @Nullable PauseReason pauseReason,
      @Nullable Double itemsPerMinute,
      @Nullable Long secondsLeft) {}
}
