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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "JudgeEvaluation",
    requiredProperties = {"id", "runId", "traceId", "value", "contested", "reasoning"})
public record JudgeEvaluationResponse(
    UUID id,
    UUID runId,
    UUID traceId,
    int value,
    @Nullable Integer truth,
    boolean contested,
    @Nullable TracePart part,
    String reasoning) {}
