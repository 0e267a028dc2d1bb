package dev.judgeworkshop.workshops.client.traces;

import dev.judgeworkshop.kit.client.PeerRefused;
import dev.judgeworkshop.kit.client.PeerUnavailable;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.DatasetSelection;
import dev.judgeworkshop.model.Phase;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks traces-service. Every failure but the named ones means that it did not answer (503). */
@ApplicationScoped
public class TracesClient {

  private final TracesRestClient traces;

  TracesClient(@RestClient TracesRestClient traces) {
    this.traces = traces;
  }

  /**
   * How many traces a workshop has.
   *
   * @param workshopId the workshop
   * @return 0 or more
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<Long> count(UUID workshopId) {
    return reached(traces.counts(workshopId)).map(TraceCountsView::traces);
  }

  /**
   * Activates the dataset of a round. The same number again gives the first answer, so that it can
   * be repeated.
   *
   * @param workshopId the workshop
   * @param phase a phase that has rounds
   * @param round from 1
   * @param dataset what the round is about
   * @param randomOrder whether each person walks it in an order of their own
   * @return the activated dataset; fails with 404 when the workshop has no such dataset
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<RoundView> openRound(
      UUID workshopId, Phase phase, int round, DatasetSelection dataset, boolean randomOrder) {
    OpenRoundRequest request = new OpenRoundRequest(dataset, randomOrder);
    return reached(traces.openRound(workshopId, phase, round, request))
        .onFailure(PeerRefused::isNotFound)
        .transform(none -> Problem.notFound("dataset"));
  }

  private static <T> Uni<T> reached(Uni<T> call) {
    return call.onFailure(IOException.class)
        .transform(lost -> new PeerUnavailable("No connection to traces-service: " + lost));
  }
}
