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
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks traces-service. Every failure but the named ones means that it did not answer (503). */
@ApplicationScoped
public class TracesClient {

  private static final int NO_CONTENT = 204;
  private static final int BAD_REQUEST = 400;

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

  /**
   * How many traces several workshops have; waits a second at most, for it only adorns a list.
   *
   * @param workshopIds at most 200
   * @return counts of those that are known there
   */
  @Timeout
  @CircuitBreaker
  public Uni<Map<UUID, Long>> totals(Collection<UUID> workshopIds) {
    String ids = workshopIds.stream().map(UUID::toString).collect(Collectors.joining(","));
    return reached(traces.totals(ids)).map(TraceTotalsView::byWorkshop);
  }

  /**
   * How many traces a workshop has, for a dashboard; waits two seconds at most.
   *
   * @param workshopId the workshop
   * @return 0 or more
   */
  @Timeout
  @CircuitBreaker
  public Uni<Long> countForDashboard(UUID workshopId) {
    return reached(traces.counts(workshopId)).map(TraceCountsView::traces);
  }

  /**
   * Whether the expressions can be used; asking again is harmless.
   *
   * @param paths at least one
   * @return when they are fine; fails with 400 that names the fields at fault
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<Void> checkExtraction(ExtractionPaths paths) {
    return reached(traces.checkExtraction(paths))
        .onFailure(PeerRefused.class)
        .transform(refused -> badPath((PeerRefused) refused));
  }

  private static RuntimeException badPath(PeerRefused refused) {
    return refused.status() == BAD_REQUEST && !refused.violations().isEmpty()
        ? Problem.badRequest(refused.violations())
        : new PeerUnavailable("traces-service did not check the paths: " + refused.status());
  }

  /**
   * Drops some of a deleted workshop's rows. Background work asks again, so there is no retry here.
   *
   * @param workshopId the workshop
   * @return whether all of them are gone
   */
  @Timeout
  public Uni<Boolean> drop(UUID workshopId) {
    return reached(traces.drop(workshopId)).map(answer -> answer.getStatus() == NO_CONTENT);
  }

  private static <T> Uni<T> reached(Uni<T> call) {
    return call.onFailure(IOException.class)
        .transform(lost -> new PeerUnavailable("No connection to traces-service: " + lost));
  }
}
