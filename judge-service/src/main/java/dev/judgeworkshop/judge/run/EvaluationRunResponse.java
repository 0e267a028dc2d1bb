package dev.judgeworkshop.judge.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.model.WorkState;
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
    long version) {}
