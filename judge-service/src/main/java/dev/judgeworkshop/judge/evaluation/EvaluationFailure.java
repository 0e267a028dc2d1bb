package dev.judgeworkshop.judge.evaluation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trace of a run that could not be judged.
 *
 * @param id the item
 * @param traceId the trace
 * @param reason why, for people
 */
@Schema(requiredProperties = {"id", "traceId", "reason"})
public record EvaluationFailure(UUID id, UUID traceId, String reason) {}
