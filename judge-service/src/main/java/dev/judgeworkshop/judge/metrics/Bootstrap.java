package dev.judgeworkshop.judge.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Percentile bootstrap over traces (Efron 1979). A trace is one cell of the table, so drawing
 * traces is drawing cells by their counts. All statistics see the same draws; the seed is fixed and
 * {@link Random} is specified bit by bit, so that the same run always has the same intervals.
 */
final class Bootstrap {

  static final int DRAWS = 2_000;
  static final long SEED = 20_260_101L;

  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  private Bootstrap() {}

  /**
   * The interval of each statistic.
   *
   * @return in the order of the statistics; null where no draw could be computed
   */
  static List<@Nullable Interval> intervals(ConfusionMatrix matrix, List<Statistic> statistics) {
    double[][] values = new double[statistics.size()][DRAWS];
    int[] cells = cellOfEachTrace(matrix);
    Random random = new Random(SEED);
    for (int draw = 0; draw < DRAWS; draw++) {
      ConfusionMatrix sample = draw(matrix, cells, random);
      for (int s = 0; s < values.length; s++) {
        values[s][draw] = statistics.get(s).of(sample);
      }
    }
    return Arrays.stream(values).<@Nullable Interval>map(Bootstrap::interval).toList();
  }

  private static int[] cellOfEachTrace(ConfusionMatrix matrix) {
    int[] cells = new int[matrix.n()];
    int next = 0;
    for (int cell = 0; cell < matrix.size() * matrix.size(); cell++) {
      int count = matrix.count(cell / matrix.size(), cell % matrix.size());
      Arrays.fill(cells, next, next + count, cell);
      next += count;
    }
    return cells;
  }

  private static ConfusionMatrix draw(ConfusionMatrix matrix, int[] cells, Random random) {
    int[][] counts = new int[matrix.size()][matrix.size()];
    for (int i = 0; i < cells.length; i++) {
      int cell = cells[random.nextInt(cells.length)];
      counts[cell / matrix.size()][cell % matrix.size()]++;
    }
    return ConfusionMatrix.of(matrix.scale(), counts);
  }

  /** The interval of a mean over traces, by the same number of draws and seed. */
  static @Nullable Interval ofMean(double[] perTrace) {
    double[] means = new double[DRAWS];
    Random random = new Random(SEED);
    for (int draw = 0; draw < DRAWS; draw++) {
      double sum = 0;
      for (int i = 0; i < perTrace.length; i++) {
        sum += perTrace[random.nextInt(perTrace.length)];
      }
      means[draw] = sum / perTrace.length;
    }
    return interval(means);
  }

  /** The percentiles of what draws gave; NaN where a draw could not be computed. */
  static @Nullable Interval interval(double[] values) {
    double[] computed = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    return computed.length == 0
        ? null
        : new Interval(
            percentile(computed, LOW),
            percentile(computed, HIGH),
            values.length,
            values.length - computed.length);
  }

  /** Linear between the two closest draws (Hyndman and Fan 1996, type 7). */
  private static double percentile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
