package dev.judgeworkshop.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private static final Duration QUICK = Duration.ofSeconds(1);

  private final Backoff backoff = new Backoff();

  @Test
  void waitsLongerAfterEachQuickEnd() {
    assertThat(List.of(backoff.after(QUICK), backoff.after(QUICK), backoff.after(QUICK)))
        .containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    assertThat(backoff.isCrashLoop()).isTrue();
  }

  @Test
  void neverWaitsLongerThanHalfAMinute() {
    for (int end = 0; end < 100; end++) {
      assertThat(backoff.after(QUICK)).isLessThanOrEqualTo(Duration.ofSeconds(30));
    }
  }

  @Test
  void forgetsQuickEndsAfterACalmLife() {
    for (int end = 0; end < 10; end++) {
      backoff.after(QUICK);
    }

    assertThat(backoff.after(Duration.ofHours(1))).isEqualTo(Duration.ofMillis(500));
    assertThat(backoff.isCrashLoop()).isFalse();
  }
}
