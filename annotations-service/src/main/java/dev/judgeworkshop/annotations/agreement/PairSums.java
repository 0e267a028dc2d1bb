package dev.judgeworkshop.annotations.agreement;

/**
 * What each pairable trace adds to Krippendorff's coincidence matrix and to percent agreement. A
 * resample of traces is then a sum of rows, so that 2,000 draws cost additions only.
 *
 * <p>A row holds the upper triangle of the coincidences (one direction of each ordered pair) and,
 * as its last cell, the share of equal pairs of the trace.
 */
final class PairSums {

  private final int categories;
  private final int stride;
  private final double[] rows;

  private PairSums(int categories, int stride, double[] rows) {
    this.categories = categories;
    this.stride = stride;
    this.rows = rows;
  }

  /**
   * Prepares the rows.
   *
   * @param pairable traces with two ratings or more
   */
  static PairSums of(CountTable pairable) {
    int categories = pairable.categories();
    int stride = categories * (categories + 1) / 2 + 1;
    double[] rows = new double[pairable.traces() * stride];
    for (int trace = 0; trace < pairable.traces(); trace++) {
      fillRow(pairable, trace, rows, trace * stride);
    }
    return new PairSums(categories, stride, rows);
  }

  /** For each ordered pair of values of different raters in a trace, 1/(m-1). */
  private static void fillRow(CountTable table, int trace, double[] rows, int start) {
    int m = table.raters(trace);
    int cell = start;
    double equal = 0;
    for (int c = 0; c < table.categories(); c++) {
      for (int k = c; k < table.categories(); k++) {
        int others = table.count(trace, k) - (c == k ? 1 : 0);
        rows[cell] = (double) table.count(trace, c) * others / (m - 1);
        equal += c == k ? rows[cell] : 0;
        cell++;
      }
    }
    rows[cell] = equal / m;
  }

  int traces() {
    return rows.length / stride;
  }

  /** The number of cells in a row. */
  int stride() {
    return stride;
  }

  /** Adds the row of one trace to the beginning of another row. */
  void addTo(double[] row, int trace) {
    for (int i = 0; i < stride; i++) {
      row[i] += rows[trace * stride + i];
    }
  }

  int categories() {
    return categories;
  }

  /** The sum over all traces. */
  double[] total() {
    double[] sums = new double[stride];
    for (int i = 0; i < rows.length; i++) {
      sums[i % stride] += rows[i];
    }
    return sums;
  }

  /** The sum over a sample of trace indexes, with repetitions. */
  double[] total(int[] sample) {
    double[] sums = new double[stride];
    for (int trace : sample) {
      int start = trace * stride;
      for (int i = 0; i < stride; i++) {
        sums[i] += rows[start + i];
      }
    }
    return sums;
  }

  /** The share of equal pairs of one trace, 0 to 1. */
  double agreementOf(int trace) {
    return rows[trace * stride + stride - 1];
  }
}
