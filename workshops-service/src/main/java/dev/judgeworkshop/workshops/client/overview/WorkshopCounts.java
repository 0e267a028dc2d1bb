package dev.judgeworkshop.workshops.client.overview;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts of several workshops.
 *
 * @param traces null when traces-service does not answer
 * @param annotations null when annotations-service does not answer
 */
public record WorkshopCounts(
    @Nullable Map<UUID, Long> traces, @Nullable Map<UUID, Long> annotations) {

  /** No workshops, nothing missing. */
  static final WorkshopCounts NONE = new WorkshopCounts(Map.of(), Map.of());

  /**
   * How many traces a workshop has.
   *
   * @param workshopId the workshop
   * @return null when it is not known
   */
  public @Nullable Long traces(UUID workshopId) {
    return traces == null ? null : traces.getOrDefault(workshopId, 0L);
  }

  /**
   * How many annotations a workshop has.
   *
   * @param workshopId the workshop
   * @return null when it is not known
   */
  public @Nullable Long annotations(UUID workshopId) {
    return annotations == null ? null : annotations.getOrDefault(workshopId, 0L);
  }

  /**
   * Who did not answer.
   *
   * @return the services' short names
   */
  public Set<String> missing() {
    return Missing.of(Missing.TRACES, traces, Missing.ANNOTATIONS, annotations);
  }
}
