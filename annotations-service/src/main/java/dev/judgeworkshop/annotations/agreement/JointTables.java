package dev.judgeworkshop.annotations.agreement;

import java.util.Arrays;

/**
 * The contingency tables of all pairs of raters, filled in one pass over the ratings. Beyond
 * {@value #MAX_RATERS} raters only the first ones are paired, so that the memory stays bounded.
 */
final class JointTables {

  private static final int MAX_RATERS = 200;

  private final int raters;
  private final int cells;
  private final int[] counts;

  private JointTables(int raters, int categories) {
    this.raters = raters;
    this.cells = categories * categories;
    this.counts = new int[raters * (raters - 1) / 2 * cells];
  }

  static JointTables of(QuestionRatings ratings) {
    int raters = Math.min(MAX_RATERS, ratings.raterIds().size());
    JointTables tables = new JointTables(raters, ratings.categories());
    for (int trace = 0; trace < ratings.traces(); trace++) {
      for (int i = ratings.start(trace); i < ratings.end(trace); i++) {
        for (int j = i + 1; j < ratings.end(trace); j++) {
          tables.add(ratings, i, j);
        }
      }
    }
    return tables;
  }

  private void add(QuestionRatings ratings, int i, int j) {
    boolean inOrder = ratings.rater(i) < ratings.rater(j);
    int first = inOrder ? i : j;
    int second = inOrder ? j : i;
    if (ratings.rater(second) < raters) {
      int pair = number(ratings.rater(first), ratings.rater(second));
      int cell = ratings.category(first) * ratings.categories() + ratings.category(second);
      counts[pair * cells + cell]++;
    }
  }

  int raters() {
    return raters;
  }

  /** The table of two raters, a before b: a's values are the rows. */
  int[] of(int a, int b) {
    int start = number(a, b) * cells;
    return Arrays.copyOfRange(counts, start, start + cells);
  }

  private static int number(int a, int b) {
    return b * (b - 1) / 2 + a;
  }
}
