package dev.judgeworkshop.discovery.client.traces;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks for many previews at once. It does not try again: a list waits for it, and does without it
 * rather than wait longer.
 */
@ApplicationScoped
class TraceSummaries {

  private final WorkshopTracesRestClient traces;

  TraceSummaries(@RestClient WorkshopTracesRestClient traces) {
    this.traces = traces;
  }

  @Timeout
  @CircuitBreaker
  Uni<List<TraceSummaryView>> load(UUID workshopId, Collection<UUID> traceIds) {
    return traces
        .summaries(workshopId, traceIds.stream().map(UUID::toString).sorted().collect(joining(",")))
        .map(TraceSummariesView::items);
  }
}
