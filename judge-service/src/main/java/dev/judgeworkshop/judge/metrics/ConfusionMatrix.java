package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.scale.Scale;
import java.util.Arrays;
import java.util.List;

/** How often the judge said what when the humans said what: rows human, columns judge. */
final class ConfusionMatrix {

  private final Scale scale;
  private final int[][] counts;
  private final int n;

  private ConfusionMatrix(Scale scale, int[][] counts) {
    this.scale = scale;
    this.counts = counts;
    this.n = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
  }

  /**
   * Takes counts over.
   *
   * @param scale the full scale, also of ratings that never occur
   * @param counts rows human, columns judge, both from the lowest rating; copied
   */
  static ConfusionMatrix of(Scale scale, int[][] counts) {
    return new ConfusionMatrix(
        scale, Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new));
  }

  /** The same humans beside a judge that always says {@code rating}. */
  ConfusionMatrix withConstantJudge(int rating) {
    int[][] constant = new int[size()][size()];
    for (int i = 0; i < size(); i++) {
      constant[i][rating - scale.low()] = row(i);
    }
    return new ConfusionMatrix(scale, constant);
  }

  Scale scale() {
    return scale;
  }

  int size() {
    return counts.length;
  }

  /** Traces in the table. */
  int n() {
    return n;
  }

  /** Counts by index; index 0 is the lowest rating. */
  int count(int human, int judge) {
    return counts[human][judge];
  }

  int row(int human) {
    return Arrays.stream(counts[human]).sum();
  }

  int column(int judge) {
    int sum = 0;
    for (int[] row : counts) {
      sum += row[judge];
    }
    return sum;
  }

  int diagonal() {
    int sum = 0;
    for (int i = 0; i < size(); i++) {
      sum += counts[i][i];
    }
    return sum;
  }

  List<List<Integer>> rows() {
    return Arrays.stream(counts).map(row -> Arrays.stream(row).boxed().toList()).toList();
  }
}
