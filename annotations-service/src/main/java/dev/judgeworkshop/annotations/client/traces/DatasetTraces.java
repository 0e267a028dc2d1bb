package dev.judgeworkshop.annotations.client.traces;

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
 * Keeps which trace is in which dataset: a trace never leaves a dataset. Failures, "no such trace"
 * among them, are not kept.
 */
@ApplicationScoped
class DatasetTraces {

  private final TracesRestClient traces;

  DatasetTraces(@RestClient TracesRestClient traces) {
    this.traces = traces;
  }

  @CacheResult(cacheName = "dataset-traces")
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  Uni<Boolean> find(UUID datasetId, UUID traceId) {
    return traces.find(datasetId, traceId).replaceWith(true);
  }
}
