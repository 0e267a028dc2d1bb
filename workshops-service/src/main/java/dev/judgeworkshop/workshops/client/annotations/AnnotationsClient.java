package dev.judgeworkshop.workshops.client.annotations;

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

/** Asks annotations-service; a failure means that it did not answer (503). */
@ApplicationScoped
public class AnnotationsClient {

  private final AnnotationsRestClient annotations;

  AnnotationsClient(@RestClient AnnotationsRestClient annotations) {
    this.annotations = annotations;
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
  public Uni<AnnotationCountsView> counts(UUID workshopId) {
    return annotations
        .counts(workshopId)
        .onFailure(IOException.class)
        .transform(lost -> new PeerUnavailable("No connection to annotations-service: " + lost));
  }
}
