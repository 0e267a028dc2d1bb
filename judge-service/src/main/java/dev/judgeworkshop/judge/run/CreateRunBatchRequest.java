package dev.judgeworkshop.judge.run;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for several runs at once, one for each judge.
 *
 * @param workshopId the workshop
 * @param judgePromptIds 1 to 20 versions, e.g. one of each rubric question
 * @param datasetId the traces; the workshop's active dataset when absent
 * @param part only the tuning or the held-out traces; all when absent
 * @param modelProviderId whom to ask; absent: each version's provider, else the default
 * @param budget the most that each run may cost; no limit when absent
 */
@Schema(name = "CreateEvaluationRunBatch")
public record CreateRunBatchRequest(
    @NotNull UUID workshopId,
    @NotEmpty @Size(max = 20) List<@NotNull UUID> judgePromptIds,
    @Nullable UUID datasetId,
    @Nullable RunPart part,
    @Nullable UUID modelProviderId,
    @Nullable @DecimalMin("0") @DecimalMax("1000000") BigDecimal budget) {

  List<CreateEvaluationRunRequest> runs() {
    return judgePromptIds.stream()
        .distinct()
        .map(
            id ->
                new CreateEvaluationRunRequest(
                    workshopId, id, datasetId, part, modelProviderId, budget))
        .toList();
  }
}
