package dev.judgeworkshop.annotations.groundtruth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Shares traces out: 60 % tuning, 40 % held out, within each stratum, in an order that follows from
 * the trace ids alone. Traces that are rated later join the strata as they stand, so that what was
 * decided never changes.
 */
final class Split {

  private static final double TUNING_SHARE = 0.6;

  /**
   * How many traces a stratum has in each part.
   *
   * @param tuning of them for tuning
   * @param all of them
   */
  record Stratum(int tuning, int all) {

    static final Stratum EMPTY = new Stratum(0, 0);

    Part next() {
      return Math.round(TUNING_SHARE * (all + 1)) > tuning ? Part.TUNING : Part.HELD_OUT;
    }

    Stratum plus(Part part) {
      return new Stratum(tuning + (part == Part.TUNING ? 1 : 0), all + 1);
    }
  }

  /**
   * A trace with its place.
   *
   * @param traceId the trace
   * @param part its part
   * @param stratum the truth that it was stratified by
   */
  record Assignment(UUID traceId, Part part, String stratum) {}

  private static final Comparator<RatedTrace> BY_MIXED_ID =
      Comparator.comparingLong((RatedTrace trace) -> mix(trace.traceId()))
          .thenComparing(RatedTrace::traceId);

  private Split() {}

  /**
   * Assigns new traces.
   *
   * @param traces those without a part
   * @param strata what is assigned already
   * @return one assignment each
   */
  static List<Assignment> assign(List<RatedTrace> traces, Map<String, Stratum> strata) {
    Map<String, Stratum> filled = new HashMap<>(strata);
    List<Assignment> assignments = new ArrayList<>(traces.size());
    for (RatedTrace trace : traces.stream().sorted(BY_MIXED_ID).toList()) {
      String stratum = trace.truth().stratum();
      Stratum before = filled.getOrDefault(stratum, Stratum.EMPTY);
      Part part = before.next();
      filled.put(stratum, before.plus(part));
      assignments.add(new Assignment(trace.traceId(), part, stratum));
    }
    return assignments;
  }

  /**
   * Ids of version 7 are ordered by time; mixed, the order of import says nothing about the part.
   * The finaliser of MurmurHash3 (A. Appleby, public domain).
   */
  private static long mix(UUID id) {
    long bits = id.getMostSignificantBits() ^ Long.rotateLeft(id.getLeastSignificantBits(), 32);
    bits = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return bits ^ (bits >>> 33);
  }
}
