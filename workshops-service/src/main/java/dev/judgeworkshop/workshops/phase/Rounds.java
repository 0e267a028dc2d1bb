package dev.judgeworkshop.workshops.phase;

import dev.judgeworkshop.model.DatasetSelection;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.workshops.client.traces.RoundView;
import dev.judgeworkshop.workshops.client.traces.TracesClient;
import dev.judgeworkshop.workshops.settings.SettingsService;
import dev.judgeworkshop.workshops.workshop.OpenedRound;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Opens rounds at traces-service, which gives the same answer for the same number again. A round
 * that was opened there by an attempt that never committed here may hold another dataset than the
 * one asked for now; its number is left out then.
 */
@ApplicationScoped
class Rounds {

  private static final int ATTEMPTS = 3;

  private final TracesClient traces;
  private final SettingsService settings;

  Rounds(TracesClient traces, SettingsService settings) {
    this.traces = traces;
    this.settings = settings;
  }

  /** What is to be opened, with the settings of the workshop where the request says nothing. */
  private record Wish(
      UUID workshopId, Phase phase, DatasetSelection selection, boolean inRandomOrder) {}

  /** Fails with 404 for a dataset of another workshop, 409 when it holds no trace. */
  Uni<OpenedRound> open(UUID workshopId, int number, TransitionRequest request) {
    return settings
        .get(workshopId)
        .map(current -> request.inRandomOrder(current.randomOrder()))
        .map(random -> new Wish(workshopId, request.to(), request.selection(), random))
        .chain(wish -> attempt(wish, number, ATTEMPTS));
  }

  private Uni<OpenedRound> attempt(Wish wish, int number, int attempts) {
    if (attempts == 0) {
      return Uni.createFrom().failure(PhaseProblems.roundTaken());
    }
    return traces
        .openRound(wish.workshopId(), wish.phase(), number, wish.selection(), wish.inRandomOrder())
        .chain(
            round ->
                isAsAsked(round, wish.selection())
                    ? Uni.createFrom().item(opened(number, round, wish))
                    : attempt(wish, number + 1, attempts - 1));
  }

  private static boolean isAsAsked(RoundView round, DatasetSelection selection) {
    return selection.datasetId() == null || selection.datasetId().equals(round.datasetId());
  }

  private static OpenedRound opened(int number, RoundView round, Wish wish) {
    if (round.traceCount() == 0) {
      throw PhaseProblems.unmet(List.of(Preconditions.TRACE));
    }
    return new OpenedRound(number, round.datasetId(), wish.inRandomOrder());
  }
}
