package dev.judgeworkshop.annotations.agreement;

import java.util.stream.IntStream;

/**
 * Gwet's AC1, which does not collapse where one category prevails. Traces with one rating count for
 * how frequent the categories are, not for agreement. Source: K. Gwet, "Computing inter-rater
 * reliability and its variance in the presence of high agreement", British Journal of Mathematical
 * and Statistical Psychology 61 (2008).
 */
final class GwetAc1 {

  private GwetAc1() {}

  static Coefficient of(CountTable table) {
    CountTable pairable = table.pairable();
    return pairable.traces() == 0
        ? Coefficient.notComputable(Reason.NO_PAIRS, 0)
        : Coefficient.of(value(table, everyTrace(table)), pairable.traces());
  }

  /**
   * AC1 over a sample of trace indexes, with repetitions.
   *
   * @return NaN when no trace of the sample has two ratings
   */
  static double value(CountTable table, int[] sample) {
    double[] shares = new double[table.categories()];
    double equal = 0;
    int rated = 0;
    int pairable = 0;
    for (int trace : sample) {
      int m = table.raters(trace);
      if (m == 0) {
        continue;
      }
      rated++;
      pairable += m >= 2 ? 1 : 0;
      for (int k = 0; k < shares.length; k++) {
        double count = table.count(trace, k);
        shares[k] += count / m;
        equal += m >= 2 ? count * (count - 1) / ((double) m * (m - 1)) : 0;
      }
    }
    double expected = 0;
    for (double share : shares) {
      expected += share / rated * (1 - share / rated) / (shares.length - 1);
    }
    return pairable == 0 ? Double.NaN : (equal / pairable - expected) / (1 - expected);
  }

  private static int[] everyTrace(CountTable table) {
    return IntStream.range(0, table.traces()).toArray();
  }
}
