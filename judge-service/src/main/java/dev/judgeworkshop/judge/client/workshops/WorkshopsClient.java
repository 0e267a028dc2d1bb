package dev.judgeworkshop.judge.client.workshops;

import dev.judgeworkshop.kit.client.PeerRefused;
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
import org.jboss.logging.Logger;

/** Asks workshops-service. */
@ApplicationScoped
public class WorkshopsClient {

  private static final Logger LOG = Logger.getLogger(WorkshopsClient.class);

  private final WorkshopsRestClient workshops;

  WorkshopsClient(@RestClient WorkshopsRestClient workshops) {
    this.workshops = workshops;
  }

  /**
   * Reads a workshop's settings.
   *
   * @param workshopId the workshop
   * @return at most 5 s old; nothing is set in a workshop that is not known
   */
  @SharedResult
  @CacheResult(cacheName = "workshop-settings")
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<SettingsView> settings(UUID workshopId) {
    return workshops
        .settings(workshopId)
        .onFailure(PeerRefused::isNotFound)
        .recoverWithItem(new SettingsView(null));
  }

  /**
   * Puts down what must be accounted for; the same id again changes nothing.
   *
   * @param workshopId the workshop
   * @param entryId the entry's id
   * @param entry what is done, and by whom
   * @return when it is kept
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<Void> audit(UUID workshopId, UUID entryId, AuditEntryView entry) {
    return workshops
        .audit(workshopId, entryId, entry)
        .onFailure(PeerRefused::isNotFound)
        .invoke(
            none ->
                LOG.warnf(
                    "%s is not accounted for: workshops-service does not know the workshop or the call",
                    entry.action()))
        .onFailure(PeerRefused::isNotFound)
        .recoverWithNull();
  }
}
