package dev.judgeworkshop.annotations.adjudication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored adjudication.
 *
 * @param value the settled value; null after an undo
 * @param reason why; null after an undo
 * @param version one more with every change
 * @param settledBy who settled or undid it last
 * @param settledAt when
 * @param flagged whether the raters have said something else since
 */
record Adjudication(
    @Nullable Integer value,
    @Nullable String reason,
    long version,
    UUID settledBy,
    Instant settledAt,
    boolean flagged) {

  boolean isSettled() {
    return value != null;
  }

  boolean says(SettleRequest request) {
    return request.value().equals(value) && request.reason().equals(reason);
  }
}
