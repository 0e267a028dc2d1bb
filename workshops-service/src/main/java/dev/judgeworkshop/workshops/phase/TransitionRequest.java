package dev.judgeworkshop.workshops.phase;

import dev.judgeworkshop.model.DatasetSelection;
import dev.judgeworkshop.model.Phase;
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
 * @param randomOrder whether each person walks the dataset in an order of their own, no by default
 */
@Schema(name = "Transition")
public record TransitionRequest(
    @NotNull Phase to, @Valid @Nullable DatasetSelection dataset, @Nullable Boolean randomOrder) {

  /** Whether nothing is asked for that this phase does not have. */
  @AssertTrue(message = "only DISCOVERY and ANNOTATION have rounds with a dataset")
  @Schema(hidden = true)
  boolean isDatasetFitting() {
    return hasRounds() || (dataset == null && randomOrder == null);
  }

  boolean hasRounds() {
    return to == Phase.DISCOVERY || to == Phase.ANNOTATION;
  }

  DatasetSelection selection() {
    return dataset == null ? DatasetSelection.ALL : dataset;
  }

  boolean inRandomOrder() {
    return Boolean.TRUE.equals(randomOrder);
  }
}
