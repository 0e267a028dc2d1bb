package dev.judgeworkshop.discovery.client.traces;

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

/** Asks once for everybody: found answers are kept, failures (404 among them) are not. */
@ApplicationScoped
class TraceLookUp {

  private final WorkshopTracesRestClient traces;

  TraceLookUp(@RestClient WorkshopTracesRestClient traces) {
    this.traces = traces;
  }

  @SharedResult
  @CacheResult(cacheName = "visible-traces")
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  Uni<Boolean> find(UUID workshopId, UUID traceId, UUID userId, UUID datasetId) {
    return traces.findVisible(workshopId, traceId, userId, datasetId).replaceWith(true);
  }
}
