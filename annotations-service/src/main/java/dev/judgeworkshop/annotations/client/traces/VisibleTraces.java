package dev.judgeworkshop.annotations.client.traces;

import dev.judgeworkshop.kit.deadline.SharedResult;
import io.quarkus.cache.CacheResult;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Keeps for a minute what a person may see: a trace never leaves a dataset, but an assignment may
 * change. Failures, "no such trace" among them, are not kept.
 */
@ApplicationScoped
class VisibleTraces {

  private final TracesRestClient traces;

  VisibleTraces(@RestClient TracesRestClient traces) {
    this.traces = traces;
  }

  @SharedResult
  @CacheResult(cacheName = "visible-traces")
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  Uni<Boolean> find(UUID workshopId, UUID traceId, UUID userId, UUID datasetId) {
    return traces.find(workshopId, traceId, userId, datasetId).replaceWith(true);
  }
}
