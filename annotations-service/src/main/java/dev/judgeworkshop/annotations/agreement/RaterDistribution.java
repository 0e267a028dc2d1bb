package dev.judgeworkshop.annotations.agreement;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one rater uses the scale of a question.
 *
 * @param userId the rater
 * @param counts how often each value was given, from the scale's lowest to its highest
 */
@Schema(requiredProperties = {"userId", "counts"})
record RaterDistribution(UUID userId, List<ValueCount> counts) {

  /** Keeps its own copy. */
  RaterDistribution {
    counts = List.copyOf(counts);
  }

  /**
   * One value of a scale.
   *
   * @param value the value
   * @param ratings how often it was given; 0 where it never was
   */
  @Schema(requiredProperties = {"value", "ratings"})
  record ValueCount(int value, long ratings) {}
}
