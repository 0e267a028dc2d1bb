package dev.judgeworkshop.judge.completion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.judge.calls.JsonAnswers;
import dev.judgeworkshop.judge.calls.ModelCalls;
import dev.judgeworkshop.judge.calls.ModelUsage;
import dev.judgeworkshop.judge.calls.UsagePurpose;
import dev.judgeworkshop.judge.client.models.ChatCall;
import dev.judgeworkshop.judge.client.models.ChatMessage;
import dev.judgeworkshop.judge.client.models.ChatView;
import dev.judgeworkshop.judge.client.models.ModelFailure;
import dev.judgeworkshop.judge.provider.ProviderAccess;
import dev.judgeworkshop.judge.provider.UsableProvider;
import dev.judgeworkshop.kit.deadline.Deadline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Asks the workshop's default model, within its limits and the caller's deadline. */
@ApplicationScoped
class CompletionService {

  private final ProviderAccess providers;
  private final ModelCalls calls;
  private final JsonAnswers answers;

  CompletionService(ProviderAccess providers, ModelCalls calls, JsonAnswers answers) {
    this.providers = providers;
    this.calls = calls;
    this.answers = answers;
  }

  Uni<CompletionResponse> complete(UUID workshopId, CompletionRequest request) {
    request.check();
    Duration time = time(request);
    return providers
        .standard(workshopId)
        .chain(provider -> answer(provider, request, time))
        .ifNoItem()
        .after(time)
        .failWith(() -> CompletionProblems.unavailable("The model did not answer in time."));
  }

  private static Duration time(CompletionRequest request) {
    Duration left = Deadline.left();
    return left == null || left.compareTo(request.timeout()) > 0 ? request.timeout() : left;
  }

  private Uni<CompletionResponse> answer(
      UsableProvider provider, CompletionRequest request, Duration time) {
    ChatCall call = call(provider, request, time);
    Uni<ChatView> first = ask(provider, call, request, time);
    if (!request.wantsJson()) {
      return first.map(answer -> response(answer, ModelUsage.of(answer), null));
    }
    return first.chain(
        answer ->
            parse(answer, request)
                .map(json -> Uni.createFrom().item(response(answer, ModelUsage.of(answer), json)))
                .orElseGet(() -> repair(provider, call, request, answer, time)));
  }

  private Uni<CompletionResponse> repair(
      UsableProvider provider,
      ChatCall call,
      CompletionRequest request,
      ChatView broken,
      Duration time) {
    ChatCall again =
        call.followedBy(
            ChatMessage.assistant(broken.content()),
            ChatMessage.user(
                "That is not valid JSON of this schema. Answer again with the JSON object only."));
    return ask(provider, again, request, time)
        .map(
            answer ->
                response(
                    answer,
                    ModelUsage.of(broken).plus(ModelUsage.of(answer)),
                    parse(answer, request).orElseThrow(CompletionProblems::unusable)));
  }

  private Uni<ChatView> ask(
      UsableProvider provider, ChatCall call, CompletionRequest request, Duration time) {
    return calls
        .askWithinLimits(provider, call, UsagePurpose.valueOf(request.purpose().name()), time)
        .onFailure(ModelFailure.class)
        .transform(CompletionProblems::of);
  }

  /** The shape is in the prompt as well: not every provider has a mode for it. */
  private static ChatCall call(UsableProvider provider, CompletionRequest request, Duration time) {
    List<ChatMessage> messages = new ArrayList<>();
    if (request.wantsJson()) {
      messages.add(
          ChatMessage.system(
              "Answer with one JSON object only, of this JSON schema: " + request.jsonSchema()));
    }
    request.messages().forEach(m -> messages.add(new ChatMessage(m.role(), m.content())));
    BigDecimal temperature = request.temperature();
    return new ChatCall(
        messages,
        request.maxTokens(),
        temperature == null ? 0 : temperature.doubleValue(),
        null,
        request.wantsJson() && provider.jsonMode(),
        time);
  }

  /** The members that the schema requires must be there; the caller checks what they hold. */
  private Optional<ObjectNode> parse(ChatView answer, CompletionRequest request) {
    JsonNode schema = request.jsonSchema();
    JsonNode required = schema == null ? MissingNode.getInstance() : schema.path("required");
    return answers
        .parse(answer.content())
        .filter(
            json ->
                StreamSupport.stream(required.spliterator(), false)
                    .allMatch(name -> json.has(name.asText())));
  }

  private static CompletionResponse response(
      ChatView answer, ModelUsage used, @Nullable ObjectNode json) {
    return new CompletionResponse(
        answer.content(), json, answer.model(), used.inputTokens(), used.outputTokens());
  }
}
