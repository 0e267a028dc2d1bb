package dev.judgeworkshop.annotations.agreement;

import java.util.Arrays;

/**
 * How many raters gave each trace each category of a question's full scale. Categories are indexes:
 * 0 is the lowest value of the scale. All coefficients but Cohen's kappa need no more than this.
 */
final class CountTable {

  private final int categories;
  private final int[] counts;
  private final int[] raters;

  private CountTable(int categories, int[] counts, int[] raters) {
    this.categories = categories;
    this.counts = counts;
    this.raters = raters;
  }

  /**
   * Takes counts row by row.
   *
   * @param categories the size of the full scale, at least 2
   * @param counts one row of {@code categories} counts per trace, one row after the other
   */
  static CountTable of(int categories, int[] counts) {
    int[] raters = new int[counts.length / categories];
    for (int i = 0; i < counts.length; i++) {
      raters[i / categories] += counts[i];
    }
    return new CountTable(categories, counts, raters);
  }

  int traces() {
    return raters.length;
  }

  int categories() {
    return categories;
  }

  int count(int trace, int category) {
    return counts[trace * categories + category];
  }

  int raters(int trace) {
    return raters[trace];
  }

  /** The number of unordered pairs of ratings of the same trace. */
  long pairs() {
    return Arrays.stream(raters).mapToLong(m -> (long) m * (m - 1) / 2).sum();
  }

  /** Only the traces with two ratings or more: the units that can be paired. */
  CountTable pairable() {
    int kept = (int) Arrays.stream(raters).filter(m -> m >= 2).count();
    int[] rows = new int[kept * categories];
    int next = 0;
    for (int trace = 0; trace < traces(); trace++) {
      if (raters[trace] >= 2) {
        System.arraycopy(counts, trace * categories, rows, next, categories);
        next += categories;
      }
    }
    return of(categories, rows);
  }

  /** The share of ratings in the most frequent category; 0 without ratings. */
  double largestShare() {
    long[] totals = new long[categories];
    for (int i = 0; i < counts.length; i++) {
      totals[i % categories] += counts[i];
    }
    long all = Arrays.stream(totals).sum();
    return all == 0 ? 0 : (double) Arrays.stream(totals).max().orElse(0) / all;
  }
}
