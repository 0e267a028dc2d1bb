package dev.judgeworkshop.workshops.phase;

import dev.judgeworkshop.model.DatasetSelection;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.workshops.settings.RandomOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the workshop is to go.
 *
 * @param to the phase; the phase that is open asks for a new round, an earlier one reopens it
 * @param dataset what a new round is about, all traces by default; opens a new round when an
 *     earlier phase is reopened
 * @param randomOrder whether each person walks the dataset in an order of their own, as the
 *     settings say by default
 * @param automaticRuns whether the derived judges start on the dataset of a new annotation round,
 *     no by default
 */
@Schema(name = "Transition")
public record TransitionRequest(
    @NotNull Phase to,
    @Valid @Nullable DatasetSelection dataset,
    @Nullable Boolean randomOrder,
    @Nullable Boolean automaticRuns) {

  /** Whether nothing is asked for that this phase does not have. */
  @AssertTrue(message = "only DISCOVERY and ANNOTATION have rounds with a dataset")
  @Schema(hidden = true)
  boolean isDatasetFitting() {
    return hasRounds() || (dataset == null && randomOrder == null);
  }

  /** Whether judges are asked for where there is something to judge. */
  @AssertTrue(message = "automatic runs start with an annotation round")
  @Schema(hidden = true)
  boolean isAutomaticRunsFitting() {
    return to == Phase.ANNOTATION || !startsRuns();
  }

  boolean startsRuns() {
    return Boolean.TRUE.equals(automaticRuns);
  }

  boolean hasRounds() {
    return to == Phase.DISCOVERY || to == Phase.ANNOTATION;
  }

  DatasetSelection selection() {
    return dataset == null ? DatasetSelection.ALL : dataset;
  }

  boolean inRandomOrder(RandomOrder byDefault) {
    if (randomOrder != null) {
      return randomOrder;
    }
    return Boolean.TRUE.equals(
        to == Phase.DISCOVERY ? byDefault.discovery() : byDefault.annotation());
  }
}
