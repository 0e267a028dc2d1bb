package dev.judgeworkshop.workshops.client.annotations;

import dev.judgeworkshop.kit.client.PeerUnavailable;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks annotations-service; a failure means that it did not answer (503). */
@ApplicationScoped
public class AnnotationsClient {

  private static final int NO_CONTENT = 204;

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
    return reached(annotations.counts(workshopId));
  }

  /**
   * How many annotations several workshops have; waits a second at most, for it only adorns a list.
   *
   * @param workshopIds at most 200
   * @return counts of those that are known there
   */
  @Timeout
  @CircuitBreaker
  public Uni<Map<UUID, Long>> totals(Collection<UUID> workshopIds) {
    String ids = workshopIds.stream().map(UUID::toString).collect(Collectors.joining(","));
    return reached(annotations.totals(ids)).map(AnnotationTotalsView::byWorkshop);
  }

  /**
   * How far everybody is, for a dashboard; waits two seconds at most.
   *
   * @param workshopId the workshop
   * @return the progress there
   */
  @Timeout
  @CircuitBreaker
  public Uni<AnnotationProgressView> progress(UUID workshopId) {
    return reached(annotations.progress(workshopId));
  }

  /**
   * Drops some of a deleted workshop's rows. Background work asks again, so there is no retry here.
   *
   * @param workshopId the workshop
   * @return whether all of them are gone
   */
  @Timeout
  public Uni<Boolean> drop(UUID workshopId) {
    return reached(annotations.drop(workshopId)).map(answer -> answer.getStatus() == NO_CONTENT);
  }

  private static <T> Uni<T> reached(Uni<T> call) {
    return call.onFailure(IOException.class)
        .transform(lost -> new PeerUnavailable("No connection to annotations-service: " + lost));
  }
}
