package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.annotations.agreement.AgreementPattern.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Traces whose raters are as far apart as they can be: the mean distance of two ratings is half of
 * the scale's range or more, which is what an even split between its two ends gives.
 */
final class TracePatterns {

  private static final int MAX_TRACES = 10;
  private static final double EVEN_SPLIT = 0.5;

  private record Apart(int trace, double distance) {}

  private TracePatterns() {}

  /** At most ten, the largest distance first; ties in the order of the trace ids. */
  static List<AgreementPattern> of(QuestionRatings ratings, CountTable counts) {
    return IntStream.range(0, counts.traces())
        .filter(trace -> counts.raters(trace) >= 2)
        .mapToObj(trace -> new Apart(trace, distance(counts, trace)))
        .filter(apart -> apart.distance() >= EVEN_SPLIT)
        .sorted(
            Comparator.comparingDouble(Apart::distance)
                .reversed()
                .thenComparing(apart -> ratings.traceId(apart.trace())))
        .limit(MAX_TRACES)
        .map(apart -> pattern(ratings, counts, apart))
        .toList();
  }

  /** The mean distance of two ratings of the trace, as a share of the scale's range. */
  private static double distance(CountTable counts, int trace) {
    long sum = 0;
    for (int c = 0; c < counts.categories(); c++) {
      for (int k = c + 1; k < counts.categories(); k++) {
        sum += (long) counts.count(trace, c) * counts.count(trace, k) * (k - c);
      }
    }
    int m = counts.raters(trace);
    return 2.0 * sum / ((double) m * (m - 1) * (counts.categories() - 1));
  }

  private static AgreementPattern pattern(QuestionRatings ratings, CountTable counts, Apart apart) {
    String detail =
        String.format(
            Locale.ROOT,
            "%d raters are %.0f %% of the scale apart on average.",
            counts.raters(apart.trace()),
            100 * apart.distance());
    return AgreementPattern.ofTrace(
        Kind.TRACE_WITH_MAXIMAL_DISAGREEMENT, ratings.traceId(apart.trace()), detail);
  }
}
