package dev.judgeworkshop.judge.run;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a run.
 *
 * @param workshopId the workshop
 * @param judgePromptId the version of the judge
 * @param datasetId the traces; the workshop's active dataset when absent
 * @param part only the tuning or the held-out traces; all, also those without a truth, when absent
 * @param modelProviderId whom to ask; absent: the version's provider, else the workshop's default
 * @param budget the most that it may cost, in the currency of the provider's prices; it pauses when
 *     that is reached; no limit when absent
 */
@Schema(name = "CreateEvaluationRun")
public record CreateEvaluationRunRequest(
    @NotNull UUID workshopId,
    @NotNull UUID judgePromptId,
    @Nullable UUID datasetId,
    @Nullable RunPart part,
    @Nullable UUID modelProviderId,
    @Nullable @DecimalMin("0") @DecimalMax("1000000") BigDecimal budget) {}
