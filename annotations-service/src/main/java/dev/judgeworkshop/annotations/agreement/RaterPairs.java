package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.annotations.agreement.CohenKappa.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cohen's kappa of the pairs of raters: those who agree least come first. */
final class RaterPairs {

  /** All pairs of up to 20 raters; of more raters, the pairs that agree least. */
  static final int MAX_PAIRS = 200;

  /**
   * How many shared traces of all pairs together are resampled at most: 2,000 draws of each cost
   * about 0.1 s. Beyond it pairs have no interval.
   */
  private static final int MAX_RESAMPLED_TRACES = 20_000;

  private static final Comparator<RaterPair> LEAST_AGREEMENT_FIRST =
      Comparator.comparingDouble((RaterPair pair) -> sortKey(pair.kappa()))
          .thenComparing(RaterPair::raterA)
          .thenComparing(RaterPair::raterB);

  private RaterPairs() {}

  /**
   * Computes them.
   *
   * @param ratings of one question
   * @param weighted whether the scale has an order of more than two values
   * @return at most {@value #MAX_PAIRS} pairs with two shared traces or more
   */
  static List<RaterPair> of(QuestionRatings ratings, boolean weighted) {
    JointTables tables = JointTables.of(ratings);
    List<Shared> pairs = sharing(tables, ratings);
    boolean resampled = pairs.stream().mapToInt(Shared::traces).sum() <= MAX_RESAMPLED_TRACES;
    return pairs.stream()
        .map(pair -> pair.measured(ratings.categories(), weighted, resampled))
        .sorted(LEAST_AGREEMENT_FIRST)
        .limit(MAX_PAIRS)
        .toList();
  }

  private static List<Shared> sharing(JointTables tables, QuestionRatings ratings) {
    List<UUID> ids = ratings.raterIds();
    List<Shared> pairs = new ArrayList<>();
    for (int b = 1; b < tables.raters(); b++) {
      for (int a = 0; a < b; a++) {
        Shared pair = new Shared(ids.get(a), ids.get(b), tables.of(a, b));
        if (pair.traces() >= 2) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }

  private static double sortKey(Measure kappa) {
    Double value = kappa.value();
    return value == null ? Double.MAX_VALUE : value;
  }

  private record Shared(UUID a, UUID b, int[] joint) {

    int traces() {
      int n = 0;
      for (int count : joint) {
        n += count;
      }
      return n;
    }

    RaterPair measured(int categories, boolean weighted, boolean resampled) {
      List<@Nullable Interval> intervals = intervals(categories, resampled ? traces() : 0);
      Measure plain =
          Measure.of(CohenKappa.of(joint, categories, Weights.PLAIN), intervals.getFirst());
      Measure quadratic =
          weighted
              ? Measure.of(CohenKappa.of(joint, categories, Weights.QUADRATIC), intervals.getLast())
              : null;
      return new RaterPair(a, b, traces(), plain, quadratic);
    }

    private List<@Nullable Interval> intervals(int categories, int traces) {
      int[] cells = cellOfEachTrace(traces);
      int[] drawn = new int[joint.length];
      return Bootstrap.intervals(
          traces,
          2,
          sample -> {
            Arrays.fill(drawn, 0);
            for (int trace : sample) {
              drawn[cells[trace]]++;
            }
            return new double[] {
              CohenKappa.value(drawn, categories, Weights.PLAIN, traces),
              CohenKappa.value(drawn, categories, Weights.QUADRATIC, traces)
            };
          });
    }

    private int[] cellOfEachTrace(int traces) {
      int[] cells = new int[traces];
      int next = 0;
      for (int cell = 0; cell < joint.length && next < traces; cell++) {
        Arrays.fill(cells, next, next + joint[cell], cell);
        next += joint[cell];
      }
      return cells;
    }
  }
}
