package dev.judgeworkshop.discovery.rights;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a list, and whose words it may show.
 *
 * @param userId the reader
 * @param isFacilitator whether names and previews are shown, which only facilitators see
 * @param author whose words are shown; null for everybody's
 */
public record Reader(UUID userId, boolean isFacilitator, @Nullable UUID author) {

  /** How long names and previews may stay as they are while nothing else changes. */
  private static final long SECONDS_OF_NAMES = 300;

  /**
   * What a list is told apart by when it is polled. A member who became a facilitator sees another
   * list at the same state of the workshop; and what peers tell may change without notice here.
   *
   * @param changes how often the list's topic has changed
   * @param now the time
   * @return for an ETag
   */
  public String state(long changes, Instant now) {
    return isFacilitator
        ? changes + "-f" + now.getEpochSecond() / SECONDS_OF_NAMES
        : changes + "-m";
  }
}
