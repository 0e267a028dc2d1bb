package dev.judgeworkshop.discovery.disagreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a trace was labelled.
 *
 * @param traceId the trace
 * @param good reviewers who found it good
 * @param bad reviewers who found it bad
 * @param severity how far they disagree; null with fewer than two
 */
public record TraceLabels(UUID traceId, long good, long bad, @Nullable Severity severity) {

  /**
   * How many people gave feedback on it.
   *
   * @return 0 or more
   */
  public long reviewers() {
    return good + bad;
  }
}
