package dev.judgeworkshop.annotations.agreement;

/**
 * Per trace the share of equal pairs among its raters, averaged over the traces with two ratings or
 * more. Source: K. Gwet, Handbook of Inter-Rater Reliability, 4th ed., 2014, chapter 2.
 */
final class PercentAgreement {

  private PercentAgreement() {}

  static Coefficient of(CountTable table) {
    PairSums sums = PairSums.of(table.pairable());
    return sums.traces() == 0
        ? Coefficient.notComputable(Reason.NO_PAIRS, 0)
        : Coefficient.of(value(sums.total(), sums.traces()), sums.traces());
  }

  /** The mean from summed rows of {@link PairSums}. */
  static double value(double[] sums, int traces) {
    return sums[sums.length - 1] / traces;
  }
}
