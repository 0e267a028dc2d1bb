package dev.judgeworkshop.judge.alignment;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.WorkState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An alignment, alone and in lists.
 *
 * @param id the alignment
 * @param workshopId the workshop
 * @param questionId the rubric question
 * @param judgePromptId the version that it started from
 * @param datasetId whose held-out traces measure it
 * @param modelProviderId whom it asks
 * @param state where it is
 * @param stage what it is at
 * @param done batches that were answered
 * @param failed batches whose answer could not be used
 * @param total batches in all; absent until they are counted
 * @param inputTokens of the questions, without the runs that measure
 * @param outputTokens of the answers, without the runs that measure
 * @param cost by the provider's prices, without the runs that measure
 * @param proposedPromptId the version with the guidelines; absent until there is one
 * @param parentRunId the run of the version that it started from, on held-out traces
 * @param childRunId the run of the proposed version, on the same traces
 * @param decision what became of it; absent until somebody decided
 * @param error why it failed, for people
 * @param createdAt when it was asked for
 * @param startedAt when it began
 * @param finishedAt when it ended
 * @param version counts the changes of what is shown here
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Alignment",
    requiredProperties = {
      "id",
      "workshopId",
      "questionId",
      "judgePromptId",
      "datasetId",
      "modelProviderId",
      "state",
      "stage",
      "done",
      "failed",
      "inputTokens",
      "outputTokens",
      "cost",
      "createdAt",
      "version"
    })
public record AlignmentResponse(
    UUID id,
    UUID workshopId,
    UUID questionId,
    UUID judgePromptId,
    UUID datasetId,
    UUID modelProviderId,
    WorkState state,
    AlignmentStage stage,
    long done,
    long failed,
    @Nullable Long total,
    long inputTokens,
    long outputTokens,
    BigDecimal cost,
    @Nullable UUID proposedPromptId,
    @Nullable UUID parentRunId,
    @Nullable UUID childRunId,
    @Nullable AlignmentDecision decision,
    @Nullable String error,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    long version) {}
