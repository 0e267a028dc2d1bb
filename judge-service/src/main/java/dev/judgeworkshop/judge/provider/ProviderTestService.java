package dev.judgeworkshop.judge.provider;

import dev.judgeworkshop.judge.client.models.ChatCall;
import dev.judgeworkshop.judge.client.models.ChatMessage;
import dev.judgeworkshop.judge.client.models.ModelFailure;
import dev.judgeworkshop.judge.client.models.ModelsClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Tries a model provider out; for facilitators. */
@ApplicationScoped
class ProviderTestService {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final List<ChatMessage> QUESTION =
      List.of(ChatMessage.user("Answer with the word ok."));

  private final ModelProviderService providers;
  private final ProviderAccess access;
  private final ModelsClient models;
  private final InstantSource clock;

  ProviderTestService(
      ModelProviderService providers,
      ProviderAccess access,
      ModelsClient models,
      InstantSource clock) {
    this.providers = providers;
    this.access = access;
    this.models = models;
    this.clock = clock;
  }

  Uni<ProviderTestResponse> test(UUID id) {
    return providers
        .get(id)
        .chain(provider -> access.find(provider.workshopId(), id))
        .chain(this::ask);
  }

  private Uni<ProviderTestResponse> ask(UsableProvider provider) {
    Instant start = clock.instant();
    Duration patience = provider.timeout().compareTo(PATIENCE) < 0 ? provider.timeout() : PATIENCE;
    return models
        .complete(provider.endpoint(), new ChatCall(QUESTION, 16, 0, null, false, patience))
        .map(answer -> new ProviderTestResponse(true, since(start), answer.model(), null, null))
        .onFailure(ModelFailure.class)
        .recoverWithItem(failed -> failed(start, (ModelFailure) failed));
  }

  private ProviderTestResponse failed(Instant start, ModelFailure failure) {
    return new ProviderTestResponse(
        false, since(start), null, failure.kind(), failure.getMessage());
  }

  private long since(Instant start) {
    return Duration.between(start, clock.instant()).toMillis();
  }
}
