package dev.judgeworkshop.annotations.agreement;

/**
 * Krippendorff's alpha for any number of raters and missing ratings: 1 - Do/De, observed by
 * expected disagreement. Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability",
 * 2011.
 */
final class KrippendorffAlpha {

  private KrippendorffAlpha() {}

  /**
   * Alpha over all traces; those with one rating do not count.
   *
   * @param table counts on the full scale
   * @param lowest the value of the scale's lowest category, for {@link Distance#RATIO}
   * @param distance how far two values are apart
   */
  static Coefficient of(CountTable table, int lowest, Distance distance) {
    PairSums sums = PairSums.of(table.pairable());
    if (sums.traces() < 2) {
      return Coefficient.notComputable(Reason.TOO_FEW_PAIRABLE_TRACES, sums.traces());
    }
    double value = value(sums.total(), sums.categories(), lowest, distance);
    return Coefficient.ofVarying(value, sums.traces());
  }

  /**
   * Alpha from summed coincidences.
   *
   * @param sums as {@link PairSums} gives them
   * @return NaN when all values are equal
   */
  static double value(double[] sums, int categories, int lowest, Distance distance) {
    double[] marginals = marginals(sums, categories);
    double n = 0;
    for (double marginal : marginals) {
      n += marginal;
    }
    double observed = 0;
    double expected = 0;
    int cell = 0;
    for (int c = 0; c < categories; c++) {
      cell++;
      for (int k = c + 1; k < categories; k++) {
        double squared = distance.squared(c, k, marginals, lowest);
        observed += sums[cell++] * squared;
        expected += marginals[c] * marginals[k] * squared;
      }
    }
    return expected == 0 ? Double.NaN : 1 - (n - 1) * observed / expected;
  }

  /** How often each category occurs in pairs: the row sums of the coincidence matrix. */
  static double[] marginals(double[] sums, int categories) {
    double[] marginals = new double[categories];
    int cell = 0;
    for (int c = 0; c < categories; c++) {
      marginals[c] += sums[cell++];
      for (int k = c + 1; k < categories; k++) {
        marginals[c] += sums[cell];
        marginals[k] += sums[cell++];
      }
    }
    return marginals;
  }
}
