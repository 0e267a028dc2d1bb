package dev.judgeworkshop.annotations.agreement;

/**
 * Fleiss' kappa, for traces that all have the same number of raters. Source: J. Fleiss, "Measuring
 * nominal scale agreement among many raters", Psychological Bulletin 76 (1971).
 */
final class FleissKappa {

  private FleissKappa() {}

  static Coefficient of(CountTable table) {
    if (table.traces() == 0 || table.raters(0) < 2) {
      return Coefficient.notComputable(Reason.NO_PAIRS, 0);
    }
    for (int trace = 1; trace < table.traces(); trace++) {
      if (table.raters(trace) != table.raters(0)) {
        return Coefficient.notComputable(Reason.UNEQUAL_NUMBERS_OF_RATERS, table.traces());
      }
    }
    PairSums sums = PairSums.of(table);
    double value = value(sums.total(), sums.traces(), sums.categories());
    return Coefficient.ofVarying(value, sums.traces());
  }

  /** Kappa from summed rows of {@link PairSums}; NaN when only one category occurs. */
  static double value(double[] sums, int traces, int categories) {
    double[] marginals = KrippendorffAlpha.marginals(sums, categories);
    double n = 0;
    for (double marginal : marginals) {
      n += marginal;
    }
    double expected = 0;
    for (double marginal : marginals) {
      expected += marginal / n * (marginal / n);
    }
    double observed = PercentAgreement.value(sums, traces);
    return expected == 1 ? Double.NaN : (observed - expected) / (1 - expected);
  }
}
