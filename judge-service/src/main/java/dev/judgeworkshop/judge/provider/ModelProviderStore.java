package dev.judgeworkshop.judge.provider;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes model providers, each once for its idempotency key. */
@ApplicationScoped
class ModelProviderStore {

  private final ModelProviderRepository providers;
  private final Idempotency idempotency;
  private final KeyVault vault;
  private final InstantSource clock;

  ModelProviderStore(
      ModelProviderRepository providers,
      Idempotency idempotency,
      KeyVault vault,
      InstantSource clock) {
    this.providers = providers;
    this.idempotency = idempotency;
    this.vault = vault;
    this.clock = clock;
  }

  /** The id of what was made, now or by the first request with this key. */
  @WithTransaction
  Uni<UUID> create(
      CreateModelProviderRequest request, UUID createdBy, @Nullable IdempotencyKey key) {
    return idempotency
        .claim(key, createdBy, "POST /model-providers", request)
        .call(
            claim ->
                claim.repeated()
                    ? Uni.createFrom().voidItem()
                    : providers.insert(provider(claim.id(), request), createdBy))
        .map(Idempotency.Claim::id);
  }

  private ModelProvider provider(UUID id, CreateModelProviderRequest request) {
    byte @Nullable [] sealed = request.key() == null ? null : vault.seal(id, request.key());
    return new ModelProvider(id, request.workshopId(), request.terms(), sealed, clock.instant(), 0);
  }
}
