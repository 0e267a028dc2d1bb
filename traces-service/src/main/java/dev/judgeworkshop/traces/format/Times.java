package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Times as formats write them, in microseconds as PostgreSQL keeps them. */
final class Times {

  private static final int LAST_YEAR = 9999;
  private static final long NANOS = 1_000_000_000L;

  /** Beyond them a number counts smaller units; seconds of the year 5138 are 10^11. */
  private static final BigDecimal[] BOUNDS = {
    BigDecimal.TEN.pow(11), BigDecimal.TEN.pow(14), BigDecimal.TEN.pow(17)
  };

  private Times() {}

  /** Strictly RFC 3339. */
  static Instant rfc3339(JsonNode value, Instant defaultTime) throws UnusableLine {
    if (value.isMissingNode() || value.isNull()) {
      return defaultTime;
    }
    try {
      Instant time = inRange(OffsetDateTime.parse(value.asText()));
      if (time != null) {
        return time;
      }
    } catch (DateTimeParseException malformed) {
      // said below, together with what is out of range
    }
    throw new UnusableLine("createdAt must be an RFC 3339 time, such as 2026-01-31T12:00:00Z");
  }

  /** A time in any of the usual ways: ISO 8601, seconds, milli-, micro- or nanoseconds. */
  static @Nullable Instant anyOf(JsonNode value) {
    return value.isValueNode() && !value.isNull() ? anyOf(value.asText()) : null;
  }

  static @Nullable Instant anyOf(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) {
      return null;
    }
    try {
      char first = trimmed.charAt(trimmed.length() > 1 && trimmed.charAt(0) == '-' ? 1 : 0);
      boolean isNumber = Character.isDigit(first) && trimmed.indexOf('-', 1) < 0;
      return isNumber ? ofNumber(new BigDecimal(trimmed)) : ofIso(trimmed.replace(' ', 'T'));
    } catch (DateTimeException | ArithmeticException | NumberFormatException unreadable) {
      return null;
    }
  }

  private static @Nullable Instant ofIso(String text) {
    try {
      return inRange(OffsetDateTime.parse(text));
    } catch (DateTimeParseException withoutZone) {
      return inRange(LocalDateTime.parse(text).atOffset(ZoneOffset.UTC));
    }
  }

  private static @Nullable Instant ofNumber(BigDecimal number) {
    BigDecimal seconds = number;
    for (BigDecimal bound : BOUNDS) {
      seconds = number.abs().compareTo(bound) >= 0 ? seconds.movePointLeft(3) : seconds;
    }
    return ofSeconds(seconds);
  }

  /** Nanoseconds since 1970, as OTLP writes them: in a text, or as a number. */
  static @Nullable Instant ofNanos(JsonNode value) {
    return ofUnits(value, 9);
  }

  /** Milliseconds since 1970. */
  static @Nullable Instant ofMillis(JsonNode value) {
    return ofUnits(value, 3);
  }

  private static @Nullable Instant ofUnits(JsonNode value, int digits) {
    try {
      return value.isMissingNode() || value.isNull() || value.asText().isBlank()
          ? null
          : ofSeconds(new BigDecimal(value.asText()).movePointLeft(digits));
    } catch (NumberFormatException | DateTimeException | ArithmeticException unreadable) {
      return null;
    }
  }

  private static @Nullable Instant ofSeconds(BigDecimal seconds) {
    long whole = seconds.setScale(0, RoundingMode.FLOOR).longValueExact();
    long nanos =
        seconds.subtract(BigDecimal.valueOf(whole)).multiply(BigDecimal.valueOf(NANOS)).longValue();
    return inRange(Instant.ofEpochSecond(whole, nanos).atOffset(ZoneOffset.UTC));
  }

  private static @Nullable Instant inRange(OffsetDateTime time) {
    return time.getYear() > 0 && time.getYear() < LAST_YEAR
        ? time.toInstant().truncatedTo(ChronoUnit.MICROS)
        : null;
  }
}
