package dev.judgeworkshop.judge.calls;

import dev.judgeworkshop.judge.client.models.ChatCall;
import dev.judgeworkshop.judge.client.models.ChatView;
import dev.judgeworkshop.judge.client.models.ModelFailure;
import dev.judgeworkshop.judge.client.models.ModelsClient;
import dev.judgeworkshop.judge.provider.UsableProvider;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Asks models: through the breaker always, within the limits where the caller has no slots. */
@ApplicationScoped
public class ModelCalls {

  private static final Duration NEXT_LOOK = Duration.ofMillis(150);

  private final ModelsClient models;
  private final ProviderBreakers breakers;
  private final ProviderSlots slots;
  private final SlotRepository pace;
  private final UsageRepository usage;
  private final InstantSource clock;

  ModelCalls(
      ModelsClient models,
      ProviderBreakers breakers,
      ProviderSlots slots,
      SlotRepository pace,
      UsageRepository usage,
      InstantSource clock) {
    this.models = models;
    this.breakers = breakers;
    this.slots = slots;
    this.pace = pace;
    this.usage = usage;
    this.clock = clock;
  }

  /**
   * How long nobody should ask this provider.
   *
   * @param provider the provider
   * @return zero while its breaker is closed
   */
  public Duration openFor(UsableProvider provider) {
    return breakers.openFor(provider.id());
  }

  /**
   * Asks once, for a caller who has a slot: waits for the provider's pace, then asks. Uncounted.
   *
   * @param provider the provider
   * @param call what to ask
   * @return the answer; fails with {@link ModelFailure}
   */
  public Uni<ChatView> ask(UsableProvider provider, ChatCall call) {
    return turn(provider)
        .chain(() -> models.complete(provider.endpoint(), call))
        .invoke(answer -> breakers.succeeded(provider.id()))
        .onFailure()
        .invoke(failure -> note(provider, failure));
  }

  /**
   * Waits for a slot, asks once and counts what it cost.
   *
   * @param provider the provider
   * @param call what to ask
   * @param purpose what for
   * @param patience how long to wait for a slot
   * @return the answer; fails with {@link ModelFailure}
   */
  public Uni<ChatView> askWithinLimits(
      UsableProvider provider, ChatCall call, UsagePurpose purpose, Duration patience) {
    UUID worker = UUID.randomUUID();
    if (!openFor(provider).isZero()) {
      return Uni.createFrom().failure(ModelFailure.breakerOpen());
    }
    return slot(provider, worker, clock.instant().plus(patience))
        .chain(() -> ask(provider, call))
        .call(answer -> count(provider, purpose, ModelUsage.of(answer)))
        .onTermination()
        .call((answer, failure, cancelled) -> slots.release(provider.id(), worker));
  }

  /**
   * Counts calls that were answered.
   *
   * @param provider the provider
   * @param purpose what for
   * @param used what they have used
   * @return when it is kept
   */
  public Uni<Void> count(UsableProvider provider, UsagePurpose purpose, ModelUsage used) {
    return usage.add(provider, purpose, used);
  }

  private Uni<Void> slot(UsableProvider provider, UUID worker, Instant until) {
    return slots
        .lease(provider.id(), worker, 1, 0)
        .chain(
            granted -> {
              if (granted > 0) {
                return Uni.createFrom().voidItem();
              }
              if (clock.instant().isAfter(until)) {
                return Uni.createFrom().failure(ModelFailure.busy());
              }
              return Uni.createFrom()
                  .voidItem()
                  .onItem()
                  .delayIt()
                  .by(NEXT_LOOK)
                  .chain(() -> slot(provider, worker, until));
            });
  }

  private Uni<Void> turn(UsableProvider provider) {
    Integer perMinute = provider.requestsPerMinute();
    if (perMinute == null) {
      return Uni.createFrom().voidItem();
    }
    return pace.reserve(provider.id(), 60_000.0 / perMinute)
        .chain(
            wait ->
                wait.isZero()
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom().voidItem().onItem().delayIt().by(wait));
  }

  private void note(UsableProvider provider, Throwable failure) {
    if (failure instanceof ModelFailure model
        && model.kind().isTemporary()
        && model.kind() != ModelFailure.Kind.THROTTLED) {
      breakers.failed(provider.id());
    }
  }
}
