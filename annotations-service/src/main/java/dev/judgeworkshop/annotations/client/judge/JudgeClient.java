package dev.judgeworkshop.annotations.client.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.judgeworkshop.annotations.client.judge.CompletionRequest.Message;
import dev.judgeworkshop.kit.client.PeerRefused;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks a model through judge-service. It is not asked again here: an answer costs money, and the
 * background work that asks decides on another try.
 */
@ApplicationScoped
public class JudgeClient {

  private static final int CONFLICT = 409;
  private static final int MAX_TOKENS = 4_000;
  private static final String PATIENCE = "PT60S";
  private static final int TIMEOUT_SECONDS = 65;

  private final JudgeRestClient judge;

  JudgeClient(@RestClient JudgeRestClient judge) {
    this.judge = judge;
  }

  /**
   * Asks for suggestions of rubric questions.
   *
   * @param workshopId whose provider is asked
   * @param instructions what is wanted
   * @param material what it is to rest on
   * @param schema of the answer
   * @return the answer, parsed; fails with 409 {@code no-model-provider} when there is none to ask,
   *     or when judge-service or the model does not answer
   */
  @Timeout(value = TIMEOUT_SECONDS, unit = ChronoUnit.SECONDS)
  @CircuitBreaker
  public Uni<JsonNode> suggest(
      UUID workshopId, String instructions, String material, JsonNode schema) {
    CompletionRequest request =
        new CompletionRequest(
            "RUBRIC_SUGGESTION",
            List.of(new Message("SYSTEM", instructions), new Message("USER", material)),
            schema,
            MAX_TOKENS,
            0,
            PATIENCE);
    return judge
        .complete(workshopId, request)
        .onFailure(JudgeClient::hasNoProvider)
        .transform(
            none ->
                Problem.conflict("no-model-provider", "The workshop has no model provider to ask."))
        .map(
            answer ->
                answer.json() == null ? JsonNodeFactory.instance.objectNode() : answer.json());
  }

  private static boolean hasNoProvider(Throwable failure) {
    return failure instanceof PeerRefused refused && refused.status() == CONFLICT;
  }
}
