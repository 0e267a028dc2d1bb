package dev.judgeworkshop.discovery.client.annotations;

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

/** What this service tells annotations-service. */
@ApplicationScoped
public class AnnotationsClient {

  private final AnnotationsRestClient annotations;

  AnnotationsClient(@RestClient AnnotationsRestClient annotations) {
    this.annotations = annotations;
  }

  /**
   * Makes a group a question of the rubric. The same group again gives the same question.
   *
   * @param workshopId the workshop
   * @param groupId the group
   * @param userId who publishes it: the author of the rubric version
   * @param question what it asks
   * @return the question; fails with 409 {@code rubric-refused} when the rubric does not take it,
   *     with what becomes 503 without an answer
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<PublishedQuestionView> publish(
      UUID workshopId, UUID groupId, UUID userId, QuestionToPublish question) {
    return annotations
        .publish(workshopId, groupId, userId, question)
        .onFailure(PeerRefused.class)
        .transform(
            refused ->
                Problem.conflict("rubric-refused", "The rubric does not take this question now."));
  }
}
