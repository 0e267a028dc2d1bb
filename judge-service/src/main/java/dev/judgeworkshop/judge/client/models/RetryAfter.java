package dev.judgeworkshop.judge.client.models;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After}: seconds, or an HTTP date (RFC 9110, 10.2.3). */
final class RetryAfter {

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private RetryAfter() {}

  /**
   * How long to wait.
   *
   * @param header null when it was not sent
   * @return between 0 and 10 minutes; null when it says nothing that can be read
   */
  static @Nullable Duration parse(@Nullable String header) {
    return header == null ? null : parse(header.trim(), Instant.now());
  }

  static @Nullable Duration parse(String header, Instant now) {
    try {
      return bounded(
          header.matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(header))
              : Duration.between(
                  now,
                  ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
    } catch (DateTimeException malformed) {
      return null;
    }
  }

  private static Duration bounded(Duration asked) {
    if (asked.isNegative()) {
      return Duration.ZERO;
    }
    return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
  }
}
