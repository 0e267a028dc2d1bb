package dev.judgeworkshop.workshops.client.judge;

import dev.judgeworkshop.kit.client.PeerRefused;
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

/** Asks judge-service; a failure means that it did not answer (503). */
@ApplicationScoped
public class JudgeClient {

  private static final int NO_CONTENT = 204;

  private final JudgeRestClient judge;

  JudgeClient(@RestClient JudgeRestClient judge) {
    this.judge = judge;
  }

  /**
   * Whether a workshop has a model provider.
   *
   * @param workshopId the workshop
   * @param providerId the provider
   * @return false for one that is unknown or another workshop's
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<Boolean> hasProvider(UUID workshopId, UUID providerId) {
    return reached(judge.provider(workshopId, providerId))
        .replaceWith(true)
        .onFailure(PeerRefused::isNotFound)
        .recoverWithItem(false);
  }

  /**
   * Starts the derived judges on the dataset of an annotation round. The same round again starts
   * nothing twice, so that it can be repeated.
   *
   * @param workshopId the workshop
   * @param round from 1
   * @param datasetId what the round is about
   * @return when the runs are accepted
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<Void> startRuns(UUID workshopId, int round, UUID datasetId) {
    return reached(judge.startRuns(workshopId, round, new AutomaticRunsRequest(datasetId)))
        .replaceWithVoid();
  }

  /**
   * How far the judges are, for a dashboard; waits two seconds at most.
   *
   * @param workshopId the workshop
   * @return the progress there
   */
  @Timeout
  @CircuitBreaker
  public Uni<JudgeProgressView> progress(UUID workshopId) {
    return reached(judge.progress(workshopId));
  }

  /**
   * Drops some of a deleted workshop's rows. Background work asks again, so there is no retry here.
   *
   * @param workshopId the workshop
   * @return whether all of them are gone
   */
  @Timeout
  public Uni<Boolean> drop(UUID workshopId) {
    return reached(judge.drop(workshopId)).map(answer -> answer.getStatus() == NO_CONTENT);
  }

  private static <T> Uni<T> reached(Uni<T> call) {
    return call.onFailure(IOException.class)
        .transform(lost -> new PeerUnavailable("No connection to judge-service: " + lost));
  }
}
