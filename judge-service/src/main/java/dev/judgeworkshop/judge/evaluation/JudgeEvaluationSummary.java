package dev.judgeworkshop.judge.evaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A judge evaluation in a list.
 *
 * @param id the judge evaluation
 * @param traceId the trace
 * @param value the judge's rating
 * @param truth what the humans said; absent when contested or unlabelled
 * @param part the part of the split; absent when nobody annotated the trace
 * @param reasoningPreview the first 280 characters of the reasoning
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "JudgeEvaluationSummary",
    requiredProperties = {"id", "traceId", "value", "reasoningPreview"})
public record JudgeEvaluationSummary(
    UUID id,
    UUID traceId,
    int value,
    @Nullable Integer truth,
    @Nullable TracePart part,
    String reasoningPreview) {}
