package dev.judgeworkshop.discovery.progress;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads the columns of plain SQL, whose Java type is the driver's choice. */
public final class Columns {

  private Columns() {}

  /**
   * A {@code timestamptz}.
   *
   * @param value as the driver gives it
   * @return the time; null when there is none
   */
  public static @Nullable Instant instant(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Instant instant -> instant;
      case OffsetDateTime time -> time.toInstant();
      default -> throw new IllegalStateException("no timestamp: " + value.getClass());
    };
  }
}
