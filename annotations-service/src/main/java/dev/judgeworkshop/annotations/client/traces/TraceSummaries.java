package dev.judgeworkshop.annotations.client.traces;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The batch look-up with its fault tolerance. */
@ApplicationScoped
class TraceSummaries {

  private final TracesRestClient traces;

  TraceSummaries(@RestClient TracesRestClient traces) {
    this.traces = traces;
  }

  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  Uni<TraceSummaryPageView> find(UUID workshopId, String ids) {
    return traces.summaries(workshopId, ids);
  }

  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  Uni<TraceSummaryPageView> findByExternalId(UUID workshopId, TraceNames names) {
    return traces.summariesByExternalId(workshopId, names);
  }
}
