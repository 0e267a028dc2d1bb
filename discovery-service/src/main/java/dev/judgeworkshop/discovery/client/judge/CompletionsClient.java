package dev.judgeworkshop.discovery.client.judge;

import dev.judgeworkshop.discovery.client.judge.ModelFailure.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** Asks the workshop's language model by way of judge-service. */
@ApplicationScoped
public class CompletionsClient {

  /** What judge-service has to itself beside the model's time. */
  private static final Duration MARGIN = Duration.ofSeconds(2);

  private final CompletionCall call;

  CompletionsClient(CompletionCall call) {
    this.call = call;
  }

  /**
   * Asks once.
   *
   * @param workshopId the workshop, whose provider answers
   * @param completion the question
   * @return the answer with the JSON that it holds; fails with a {@link ModelFailure} and nothing
   *     else, at the latest two seconds after the question's own timeout
   */
  public Uni<CompletionView> complete(UUID workshopId, Completion completion) {
    return call.send(workshopId, completion)
        .ifNoItem()
        .after(Duration.parse(completion.timeout()).plus(MARGIN))
        .fail()
        .invoke(CompletionsClient::requireObject)
        .onFailure(failed -> !(failed instanceof ModelFailure))
        .transform(failed -> new ModelFailure(Kind.UNAVAILABLE, failed.toString()));
  }

  private static void requireObject(CompletionView answer) {
    if (answer == null || answer.json() == null || !answer.json().isObject()) {
      throw new ModelFailure(Kind.UNUSABLE, "The answer holds no object.");
    }
  }
}
