package dev.judgeworkshop.annotations.agreement;

import java.util.Arrays;

/** Turns the shapes that examples are published in into what the coefficients take. */
final class Tables {

  /** A missing rating. */
  static final int NONE = Integer.MIN_VALUE;

  private Tables() {}

  /** One row per trace, one column per category. */
  static CountTable ofCounts(int[]... rows) {
    return CountTable.of(rows[0].length, flat(rows));
  }

  /** One row per rater, one column per trace, values from {@code lowest}. */
  static CountTable ofRaters(int lowest, int categories, int[]... raters) {
    int[] counts = new int[raters[0].length * categories];
    for (int[] rater : raters) {
      for (int trace = 0; trace < rater.length; trace++) {
        if (rater[trace] != NONE) {
          counts[trace * categories + rater[trace] - lowest]++;
        }
      }
    }
    return CountTable.of(categories, counts);
  }

  /** One row per trace, one column per rater. */
  static CountTable ofTraces(int lowest, int categories, int[]... traces) {
    int[] counts = new int[traces.length * categories];
    for (int trace = 0; trace < traces.length; trace++) {
      for (int value : traces[trace]) {
        counts[trace * categories + value - lowest]++;
      }
    }
    return CountTable.of(categories, counts);
  }

  /** A contingency table of two raters, as one trace per counted pair. */
  static CountTable ofJoint(int[]... joint) {
    int categories = joint.length;
    int[] counts = new int[Arrays.stream(flat(joint)).sum() * categories];
    int trace = 0;
    for (int a = 0; a < categories; a++) {
      for (int b = 0; b < categories; b++) {
        for (int i = 0; i < joint[a][b]; i++) {
          counts[trace * categories + a]++;
          counts[trace * categories + b]++;
          trace++;
        }
      }
    }
    return CountTable.of(categories, counts);
  }

  /** The contingency table of two raters, as it is given to kappa. */
  static int[] joint(int lowest, int categories, int[] a, int[] b) {
    int[] joint = new int[categories * categories];
    for (int trace = 0; trace < a.length; trace++) {
      if (a[trace] != NONE && b[trace] != NONE) {
        joint[(a[trace] - lowest) * categories + b[trace] - lowest]++;
      }
    }
    return joint;
  }

  static int[] flat(int[]... rows) {
    return Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray();
  }
}
