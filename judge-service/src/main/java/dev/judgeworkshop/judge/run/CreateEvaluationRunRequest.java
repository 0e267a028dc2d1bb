package dev.judgeworkshop.judge.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.judgeworkshop.judge.client.traces.TraceCriteria;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
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
 * @param criteria instead of a dataset: what the traces are found by; what is found now becomes a
 *     dataset, which the run names
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
    @Valid @Nullable TraceCriteria criteria,
    @Nullable RunPart part,
    @Nullable UUID modelProviderId,
    @Nullable @DecimalMin("0") @DecimalMax("1000000") BigDecimal budget) {

  /**
   * Checks that the traces are named in one way.
   *
   * @return false when there are both a dataset and criteria
   */
  @JsonIgnore
  @AssertTrue(message = "datasetId and criteria exclude each other")
  boolean isOfOneSet() {
    return datasetId == null || criteria == null;
  }
}
