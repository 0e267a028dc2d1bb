package dev.judgeworkshop.workshops.client.discovery;

import dev.judgeworkshop.kit.client.PeerUnavailable;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks discovery-service; a failure means that it did not answer (503). */
@ApplicationScoped
public class DiscoveryClient {

  private static final int NO_CONTENT = 204;

  private final DiscoveryRestClient discovery;

  DiscoveryClient(@RestClient DiscoveryRestClient discovery) {
    this.discovery = discovery;
  }

  /**
   * What a workshop has there.
   *
   * @param workshopId the workshop
   * @return its counts, 0 for a workshop that is not known there
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<DiscoveryCountsView> counts(UUID workshopId) {
    return reached(discovery.counts(workshopId));
  }

  /**
   * How far everybody is, for a dashboard; waits two seconds at most.
   *
   * @param workshopId the workshop
   * @return the progress there
   */
  @Timeout
  @CircuitBreaker
  public Uni<DiscoveryProgressView> progress(UUID workshopId) {
    return reached(discovery.progress(workshopId));
  }

  /**
   * Drops some of a deleted workshop's rows. Background work asks again, so there is no retry here.
   *
   * @param workshopId the workshop
   * @return whether all of them are gone
   */
  @Timeout
  public Uni<Boolean> drop(UUID workshopId) {
    return reached(discovery.drop(workshopId)).map(answer -> answer.getStatus() == NO_CONTENT);
  }

  private static <T> Uni<T> reached(Uni<T> call) {
    return call.onFailure(IOException.class)
        .transform(lost -> new PeerUnavailable("No connection to discovery-service: " + lost));
  }
}
