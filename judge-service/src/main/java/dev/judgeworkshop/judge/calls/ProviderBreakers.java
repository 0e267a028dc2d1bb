package dev.judgeworkshop.judge.calls;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A circuit breaker per model provider: after 10 failures in a row it opens for 2 s, and twice as
 * long each time the first call after that fails too, up to 60 s. 429 is no failure: the provider
 * is well and says when to come back.
 */
@ApplicationScoped
class ProviderBreakers {

  private static final int FAILURES = 10;
  private static final Duration FIRST = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final ConcurrentHashMap<UUID, State> states = new ConcurrentHashMap<>();
  private final InstantSource clock;

  ProviderBreakers(InstantSource clock) {
    this.clock = clock;
  }

  /** How long it stays open; zero when calls may go through. */
  Duration openFor(UUID providerId) {
    State state = states.get(providerId);
    Duration left =
        state == null || state.openUntil() == null
            ? Duration.ZERO
            : Duration.between(clock.instant(), state.openUntil());
    return left.isNegative() ? Duration.ZERO : left;
  }

  void succeeded(UUID providerId) {
    states.remove(providerId);
  }

  void failed(UUID providerId) {
    states.compute(providerId, (id, state) -> after(state));
  }

  private State after(@Nullable State state) {
    int failures = state == null ? 1 : state.failures() + 1;
    if (failures < FAILURES) {
      return new State(failures, FIRST, null);
    }
    Duration open = state == null ? FIRST : state.open();
    if (state != null && state.openUntil() != null && clock.instant().isBefore(state.openUntil())) {
      return new State(failures, open, state.openUntil());
    }
    Duration next = open.multipliedBy(2);
    return new State(
        failures, next.compareTo(LONGEST) > 0 ? LONGEST : next, clock.instant().plus(open));
  }

  /**
   * One provider.
   *
   * @param failures in a row
   * @param open how long it opens the next time
   * @param openUntil null while it is closed
   */
  private record State(int failures, Duration open, @Nullable Instant openUntil) {}
}
