package dev.judgeworkshop.annotations.groundtruth;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trace with what its raters say to one question.
 *
 * @param traceId the trace
 * @param values what they gave
 * @param settled the adjudicated value; null when nothing is settled
 * @param part null until the split has reached it
 */
record RatedTrace(UUID traceId, Short[] values, @Nullable Integer settled, @Nullable Part part) {

  /** What is settled, else what the raters say. */
  Truth truth() {
    return settled == null ? Truth.of(values) : new Truth(settled, values.length);
  }

  List<Vote> votes() {
    return Vote.count(values);
  }
}
