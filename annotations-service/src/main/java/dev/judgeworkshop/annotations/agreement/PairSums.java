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
  private final RowSums rows;

  private PairSums(int categories, RowSums rows) {
    this.categories = categories;
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
    double[][] rows = new double[pairable.traces()][stride];
    for (int trace = 0; trace < pairable.traces(); trace++) {
      fillRow(pairable, trace, rows[trace]);
    }
    return new PairSums(categories, RowSums.of(rows, stride));
  }

  /** For each ordered pair of values of different raters in a trace, 1/(m-1). */
  private static void fillRow(CountTable table, int trace, double[] row) {
    int m = table.raters(trace);
    int cell = 0;
    double equal = 0;
    for (int c = 0; c < table.categories(); c++) {
      for (int k = c; k < table.categories(); k++) {
        int others = table.count(trace, k) - (c == k ? 1 : 0);
        row[cell] = (double) table.count(trace, c) * others / (m - 1);
        equal += c == k ? row[cell] : 0;
        cell++;
      }
    }
    row[cell] = equal / m;
  }

  int traces() {
    return rows.units();
  }

  /** The number of cells in a row. */
  int stride() {
    return rows.stride();
  }

  /** Adds the row of one trace to the beginning of another row. */
  void addTo(double[] row, int trace) {
    for (int i = 0; i < stride(); i++) {
      row[i] += rows.cell(trace, i);
    }
  }

  int categories() {
    return categories;
  }

  /** The sum over all traces. */
  double[] total() {
    return rows.total();
  }

  /** The sum over a sample of trace indexes, with repetitions. */
  double[] total(int[] sample) {
    return rows.total(sample);
  }

  /** The share of equal pairs of one trace, 0 to 1. */
  double agreementOf(int trace) {
    return rows.cell(trace, stride() - 1);
  }
}
