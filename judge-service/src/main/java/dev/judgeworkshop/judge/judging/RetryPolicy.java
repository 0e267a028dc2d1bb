package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.client.models.ModelFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * When an item is asked again. Waiting out a provider that is throttling or broken costs no try: it
 * ends with the installation's patience only. An answer that does not come in time is tried three
 * times.
 */
final class RetryPolicy {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int TRIES = 3;
  private static final int MAX_DOUBLINGS = 6;

  private final Duration patience;

  RetryPolicy(Duration patience) {
    this.patience = patience;
  }

  /**
   * Decides what becomes of an item that got no answer.
   *
   * @param attempt the item; its waits are counted on
   * @param failure why there is no answer
   * @param now the time
   * @return false when it is not asked again
   */
  boolean asksAgain(ModelAttempt attempt, ModelFailure failure, Instant now) {
    if (!failure.kind().isTemporary() || attempt.waitedFor(now).compareTo(patience) >= 0) {
      return false;
    }
    if (failure.kind() == ModelFailure.Kind.TIMEOUT) {
      attempt.timedOut();
      if (attempt.timeouts() >= TRIES) {
        return false;
      }
    }
    attempt.waitUntil(now.plus(delay(attempt, failure)), now);
    return true;
  }

  /**
   * What the provider asks for, else twice as long each time; spread, so that not all come back at
   * once.
   */
  private static Duration delay(ModelAttempt attempt, ModelFailure failure) {
    Duration asked = failure.retryAfter();
    if (asked != null) {
      return asked.plusMillis(ThreadLocalRandom.current().nextLong(100));
    }
    Duration backoff = FIRST.multipliedBy(1L << Math.min(attempt.waits(), MAX_DOUBLINGS));
    long most = Math.min(backoff.toMillis(), LONGEST.toMillis());
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
  }
}
