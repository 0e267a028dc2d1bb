package dev.judgeworkshop.annotations.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The percentile bootstrap over traces (units, not ratings): B. Efron, R. Tibshirani, "An
 * Introduction to the Bootstrap", 1993, chapter 13. The seed is fixed: the same ratings give the
 * same interval, on every replica.
 */
final class Bootstrap {

  static final int DRAWS = 2_000;

  private static final long SEED = 20_260_101L;
  private static final double TAIL = 0.025;

  /** Several statistics of one resample, so that it is drawn and summed once. */
  @FunctionalInterface
  interface Statistics {

    /**
     * Computes them.
     *
     * @param sample unit indexes, with repetitions
     * @return one value each; NaN for what is not computable on this sample
     */
    double[] of(int[] sample);
  }

  private Bootstrap() {}

  /**
   * The interval of each statistic.
   *
   * @param units how many units there are to draw from
   * @param size how many statistics
   * @param statistics computes them
   * @return one each; null where there are fewer than two units or no draw was computable
   */
  static List<@Nullable Interval> intervals(int units, int size, Statistics statistics) {
    List<@Nullable Interval> intervals = new ArrayList<>(size);
    double[][] values = units < 2 ? new double[size][0] : draw(units, size, statistics);
    for (double[] drawn : values) {
      intervals.add(interval(drawn));
    }
    return intervals;
  }

  private static double[][] draw(int units, int size, Statistics statistics) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[][] values = new double[size][DRAWS];
    int[] sample = new int[units];
    for (int draw = 0; draw < DRAWS; draw++) {
      for (int i = 0; i < units; i++) {
        sample[i] = random.nextInt(units);
      }
      double[] drawn = statistics.of(sample);
      for (int s = 0; s < size; s++) {
        values[s][draw] = drawn[s];
      }
    }
    return values;
  }

  private static @Nullable Interval interval(double[] drawn) {
    double[] sorted = Arrays.stream(drawn).filter(value -> !Double.isNaN(value)).sorted().toArray();
    return sorted.length == 0
        ? null
        : new Interval(
            percentile(sorted, TAIL),
            percentile(sorted, 1 - TAIL),
            drawn.length,
            drawn.length - sorted.length);
  }

  /** Linear between order statistics (type 7 of Hyndman and Fan 1996). */
  static double percentile(double[] sorted, double share) {
    double position = share * (sorted.length - 1);
    int below = (int) position;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
  }
}
