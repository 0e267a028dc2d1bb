package dev.judgeworkshop.judge.client.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a provider wants to be asked again. */
class RetryAfterTest {

  private final Instant now = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void readsSecondsAndDates() {
    assertThat(RetryAfter.parse("7", now)).isEqualTo(Duration.ofSeconds(7));
    assertThat(RetryAfter.parse("Thu, 01 Jan 2026 00:00:30 GMT", now))
        .isEqualTo(Duration.ofSeconds(30));
    assertThat(RetryAfter.parse("Wed, 31 Dec 2025 00:00:00 GMT", now)).isEqualTo(Duration.ZERO);
  }

  @Test
  void boundsWhatItIsTold() {
    assertThat(RetryAfter.parse("999999", now)).isEqualTo(Duration.ofMinutes(10));
    assertThat(RetryAfter.parse("soon", now)).isNull();
    assertThat(RetryAfter.parse(null)).isNull();
  }
}
