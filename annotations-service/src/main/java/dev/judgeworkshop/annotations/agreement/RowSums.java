package dev.judgeworkshop.annotations.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One row of numbers per unit, to be added up over resamples of the units. Equal rows are kept
 * once: few raters give few different rows, and a resample is then a sum over these, each times how
 * often it was drawn.
 */
final class RowSums {

  private record Row(double[] cells) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Row row && Arrays.equals(cells, row.cells);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(cells);
    }
  }

  private final double[][] rows;
  private final int[] rowOf;
  private final int stride;

  private RowSums(double[][] rows, int[] rowOf, int stride) {
    this.rows = rows;
    this.rowOf = rowOf;
    this.stride = stride;
  }

  /**
   * Keeps the rows.
   *
   * @param units one row each
   * @param stride how many numbers a row has
   */
  static RowSums of(double[][] units, int stride) {
    Map<Row, Integer> numbers = new HashMap<>();
    double[][] rows = new double[units.length][];
    int[] rowOf = new int[units.length];
    for (int unit = 0; unit < units.length; unit++) {
      int next = numbers.size();
      rowOf[unit] = numbers.computeIfAbsent(new Row(units[unit]), row -> next);
      rows[rowOf[unit]] = units[unit];
    }
    return new RowSums(Arrays.copyOf(rows, numbers.size()), rowOf, stride);
  }

  /** How many units there are. */
  int units() {
    return rowOf.length;
  }

  /** The number of cells in a row. */
  int stride() {
    return stride;
  }

  double cell(int unit, int index) {
    return rows[rowOf[unit]][index];
  }

  /** The sum over all units. */
  double[] total() {
    int[] times = new int[rows.length];
    for (int row : rowOf) {
      times[row]++;
    }
    return sum(times);
  }

  /** The sum over a sample of units, with repetitions. */
  double[] total(int[] sample) {
    int[] times = new int[rows.length];
    for (int unit : sample) {
      times[rowOf[unit]]++;
    }
    return sum(times);
  }

  private double[] sum(int[] times) {
    double[] sums = new double[stride];
    for (int r = 0; r < times.length; r++) {
      if (times[r] > 0) {
        add(rows[r], times[r], sums);
      }
    }
    return sums;
  }

  private static void add(double[] row, int times, double[] sums) {
    for (int i = 0; i < row.length; i++) {
      sums[i] += times * row[i];
    }
  }
}
