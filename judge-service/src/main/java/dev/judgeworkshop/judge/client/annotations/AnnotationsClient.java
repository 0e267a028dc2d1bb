package dev.judgeworkshop.judge.client.annotations;

import dev.judgeworkshop.kit.client.PeerRefused;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks annotations-service. */
@ApplicationScoped
public class AnnotationsClient {

  private static final String RATINGS = "ratings,comments";

  private final AnnotationsRestClient annotations;

  AnnotationsClient(@RestClient AnnotationsRestClient annotations) {
    this.annotations = annotations;
  }

  /**
   * Reads the current rubric.
   *
   * @param workshopId the workshop
   * @return the rubric; fails with 404 when the workshop has none yet
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<RubricView> rubric(UUID workshopId) {
    return annotations
        .rubric(workshopId)
        .onFailure(PeerRefused::isNotFound)
        .transform(none -> Problem.notFound("rubric question"));
  }

  /**
   * Reads what the humans said of some traces, with each one's rating and comment.
   *
   * @param workshopId the workshop
   * @param questionId the rubric question
   * @param part only this part of the split; null for both
   * @param after where the page before ended; null for the first
   * @param limit 1 to 200
   * @return one page; fails with 404 when there is no such question
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<GroundTruthPageView> groundTruth(
      UUID workshopId, UUID questionId, @Nullable String part, @Nullable String after, int limit) {
    return annotations
        .groundTruth(workshopId, questionId, part, RATINGS, after, limit)
        .onFailure(PeerRefused::isNotFound)
        .transform(none -> Problem.notFound("rubric question"));
  }
}
