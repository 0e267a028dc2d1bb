package dev.judgeworkshop.judge.run;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Runs that were started together.
 *
 * @param batchId lists them: {@code ?batchId=}
 * @param items the runs
 */
@Schema(
    name = "EvaluationRunBatch",
    requiredProperties = {"batchId", "items"})
public record RunBatchResponse(UUID batchId, List<EvaluationRunResponse> items) {}
