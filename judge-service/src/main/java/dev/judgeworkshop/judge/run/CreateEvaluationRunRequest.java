package dev.judgeworkshop.judge.run;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a run.
 *
 * @param workshopId the workshop
 * @param judgePromptId the version of the judge
 * @param datasetId the traces; the workshop's active dataset when absent
 */
@Schema(name = "CreateEvaluationRun")
public record CreateEvaluationRunRequest(
    @NotNull UUID workshopId, @NotNull UUID judgePromptId, @Nullable UUID datasetId) {}
