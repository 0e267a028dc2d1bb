package dev.judgeworkshop.discovery.client.workshops;

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

/** Settings, kept for 5 seconds; failures are not kept. */
@ApplicationScoped
class WorkshopSettings {

  private final WorkshopsRestClient workshops;

  WorkshopSettings(@RestClient WorkshopsRestClient workshops) {
    this.workshops = workshops;
  }

  @SharedResult
  @CacheResult(cacheName = "workshop-settings")
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  Uni<SettingsView> find(UUID workshopId) {
    return workshops.settings(workshopId);
  }
}
