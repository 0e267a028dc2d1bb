package dev.judgeworkshop.judge.client.traces;

import dev.judgeworkshop.judge.client.traces.TraceSummaryPageView.TraceSummaryView;
import dev.judgeworkshop.kit.client.PeerRefused;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks traces-service. */
@ApplicationScoped
public class TracesClient {

  private final TracesRestClient traces;

  TracesClient(@RestClient TracesRestClient traces) {
    this.traces = traces;
  }

  /**
   * Looks a dataset up.
   *
   * @param datasetId the dataset
   * @return which workshop it belongs to; fails with 404 when there is none
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<DatasetView> dataset(UUID datasetId) {
    return traces
        .dataset(datasetId)
        .onFailure(PeerRefused::isNotFound)
        .transform(none -> Problem.notFound("dataset"));
  }

  /**
   * Reads the text of some traces of a dataset, in its order.
   *
   * @param datasetId the dataset
   * @param after where the page before ended; null for the first
   * @param limit 1 to 200
   * @return one page; fails with 404 when the dataset is gone
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<TraceTextPageView> texts(UUID datasetId, @Nullable String after, int limit) {
    return traces
        .texts(datasetId, after, limit)
        .onFailure(PeerRefused::isNotFound)
        .transform(none -> Problem.notFound("dataset"));
  }

  /**
   * Reads the text of named traces.
   *
   * @param workshopId the workshop
   * @param traceIds at most 200
   * @return those that are there, in no order
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<List<TraceTextView>> textsOf(UUID workshopId, List<UUID> traceIds) {
    String ids = traceIds.stream().map(UUID::toString).collect(Collectors.joining(","));
    return textsOf(workshopId, ids, null, new ArrayList<>());
  }

  /**
   * What the system that traces come from calls them.
   *
   * @param workshopId the workshop
   * @param traceIds at most 200
   * @return by trace; those without an external id are missing
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<Map<UUID, String>> externalIds(UUID workshopId, List<UUID> traceIds) {
    String ids = traceIds.stream().map(UUID::toString).collect(Collectors.joining(","));
    return traces
        .summaries(workshopId, ids)
        .map(
            page ->
                page.items().stream()
                    .filter(summary -> summary.externalId() != null)
                    .collect(Collectors.toMap(TraceSummaryView::id, TraceSummaryView::externalId)))
        .onFailure(PeerRefused::isNotFound)
        .recoverWithItem(Map.of());
  }

  private Uni<List<TraceTextView>> textsOf(
      UUID workshopId, String ids, @Nullable String after, List<TraceTextView> read) {
    return traces
        .textsOf(workshopId, ids, "inputs,outputs,context", after)
        .chain(
            page -> {
              read.addAll(page.items());
              return page.next() == null
                  ? Uni.createFrom().item(read)
                  : textsOf(workshopId, ids, page.next(), read);
            });
  }
}
