package dev.judgeworkshop.workshops.phase;

import dev.judgeworkshop.model.DatasetSelection;
import dev.judgeworkshop.workshops.client.traces.RoundView;
import dev.judgeworkshop.workshops.client.traces.TracesClient;
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

  Rounds(TracesClient traces) {
    this.traces = traces;
  }

  /** Fails with 404 for a dataset of another workshop, 409 when it holds no trace. */
  Uni<OpenedRound> open(UUID workshopId, int number, TransitionRequest request) {
    return attempt(workshopId, number, request, ATTEMPTS);
  }

  private Uni<OpenedRound> attempt(
      UUID workshopId, int number, TransitionRequest request, int attempts) {
    if (attempts == 0) {
      return Uni.createFrom().failure(PhaseProblems.roundTaken());
    }
    return traces
        .openRound(workshopId, request.to(), number, request.selection(), request.inRandomOrder())
        .chain(
            round ->
                isAsAsked(round, request.selection())
                    ? Uni.createFrom().item(opened(number, round, request))
                    : attempt(workshopId, number + 1, request, attempts - 1));
  }

  private static boolean isAsAsked(RoundView round, DatasetSelection selection) {
    return selection.datasetId() == null || selection.datasetId().equals(round.datasetId());
  }

  private static OpenedRound opened(int number, RoundView round, TransitionRequest request) {
    if (round.traceCount() == 0) {
      throw PhaseProblems.unmet(List.of(Preconditions.TRACE));
    }
    return new OpenedRound(number, round.datasetId(), request.inRandomOrder());
  }
}
