package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.evaluation.PairCount;
import dev.judgeworkshop.judge.scale.Scale;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Two judges of the same traces: counts of (truth, before, after). */
final class PairedTable {

  private final Scale scale;
  private final List<PairCount> cells;
  private final int n;

  PairedTable(Scale scale, List<PairCount> cells) {
    this.scale = scale;
    this.cells = List.copyOf(cells);
    this.n = Math.toIntExact(cells.stream().mapToLong(PairCount::traces).sum());
  }

  int n() {
    return n;
  }

  ConfusionMatrix before() {
    return matrix(true, countsOf());
  }

  ConfusionMatrix after() {
    return matrix(false, countsOf());
  }

  /** Traces that only the second judge got right. */
  int fixed() {
    return sum(cell -> cell.after() == cell.truth() && cell.before() != cell.truth());
  }

  /** Traces that only the first judge got right. */
  int broken() {
    return sum(cell -> cell.before() == cell.truth() && cell.after() != cell.truth());
  }

  /**
   * After less before, with the paired bootstrap interval: both see the same traces in each draw.
   */
  Measure difference(JudgeMetric metric) {
    double value = metric.of(after()) - metric.of(before());
    if (!Double.isFinite(value)) {
      return new Measure(null, n == 0 ? "no-traces" : "not-computable-for-both", null, null, n);
    }
    double[] values = new double[Bootstrap.DRAWS];
    int[] cellOfTrace = cellOfEachTrace();
    Random random = new Random(Bootstrap.SEED);
    for (int draw = 0; draw < values.length; draw++) {
      int[] counts = new int[cells.size()];
      for (int i = 0; i < n; i++) {
        counts[cellOfTrace[random.nextInt(n)]]++;
      }
      values[draw] = metric.of(matrix(false, counts)) - metric.of(matrix(true, counts));
    }
    return new Measure(value, null, Bootstrap.interval(values), null, n);
  }

  private int[] cellOfEachTrace() {
    int[] cellOf = new int[n];
    int next = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      int count = (int) cells.get(cell).traces();
      Arrays.fill(cellOf, next, next + count, cell);
      next += count;
    }
    return cellOf;
  }

  private int[] countsOf() {
    return cells.stream().mapToInt(cell -> (int) cell.traces()).toArray();
  }

  private ConfusionMatrix matrix(boolean first, int[] traces) {
    int[][] counts = new int[scale.size()][scale.size()];
    for (int i = 0; i < traces.length; i++) {
      PairCount cell = cells.get(i);
      int judged = first ? cell.before() : cell.after();
      counts[cell.truth() - scale.low()][judged - scale.low()] += traces[i];
    }
    return ConfusionMatrix.of(scale, counts);
  }

  private int sum(Predicate<PairCount> selected) {
    return Math.toIntExact(cells.stream().filter(selected).mapToLong(PairCount::traces).sum());
  }
}
