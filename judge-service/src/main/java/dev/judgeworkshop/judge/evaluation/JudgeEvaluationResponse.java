package dev.judgeworkshop.judge.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A judge evaluation with its whole reasoning.
 *
 * @param id the judge evaluation
 * @param runId the run
 * @param traceId the trace
 * @param value the judge's rating
 * @param truth what the humans said; absent when contested or unlabelled
 * @param contested whether the raters are tied
 * @param part the part of the split; absent when nobody annotated the trace
 * @param reasoning why this rating
 * @param rawAnswer what the model said, word by word; absent when none was asked
 * @param mapped whether its rating had to be mapped to the scale
 * @param repaired whether it had to be asked for JSON again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "JudgeEvaluation",
    requiredProperties = {
      "id",
      "runId",
      "traceId",
      "value",
      "contested",
      "reasoning",
      "mapped",
      "repaired"
    })
public record JudgeEvaluationResponse(
    UUID id,
    UUID runId,
    UUID traceId,
    int value,
    @Nullable Integer truth,
    boolean contested,
    @Nullable TracePart part,
    String reasoning,
    @Nullable String rawAnswer,
    boolean mapped,
    boolean repaired) {}
