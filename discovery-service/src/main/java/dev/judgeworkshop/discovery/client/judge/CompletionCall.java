package dev.judgeworkshop.discovery.client.judge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * One call. It is not repeated here: each costs money, and judge-service has its own patience with
 * a provider. The breaker counts judge-service itself, not the models of single workshops.
 */
@ApplicationScoped
class CompletionCall {

  private final CompletionsRestClient judge;

  CompletionCall(@RestClient CompletionsRestClient judge) {
    this.judge = judge;
  }

  @Timeout
  @CircuitBreaker
  Uni<CompletionView> send(UUID workshopId, Completion completion) {
    return judge.complete(workshopId, completion);
  }
}
