package dev.judgeworkshop.judge.metrics;

import java.util.Optional;

/**
 * A pass rate corrected by the judge's measured errors (Lee et al., arXiv 2511.21140).
 *
 * @param estimate the corrected rate, 0 to 1
 * @param low of the 95 % interval
 * @param high of the 95 % interval
 * @param standardError of the shrunk estimate
 */
record CorrectedRate(double estimate, double low, double high, double standardError) {

  private static final double Z = 1.959963984540054;

  /**
   * Corrects a rate.
   *
   * @param p the share that the judge passed among {@code n} traces without a truth
   * @param q0 specificity on {@code m0} traces that the humans failed
   * @param q1 sensitivity on {@code m1} traces that the humans passed
   * @return empty when the judge tells nothing: q0 + q1 is not above 1
   */
  static Optional<CorrectedRate> of(double p, double q0, double q1, long n, long m0, long m1) {
    if (n < 1 || m0 < 1 || m1 < 1 || q0 + q1 <= 1) {
      return Optional.empty();
    }
    double estimate = clamp((p + q0 - 1) / (q0 + q1 - 1));
    double z2 = Z * Z;
    double nShrunk = n + z2;
    double m0Shrunk = m0 + 2;
    double m1Shrunk = m1 + 2;
    double pShrunk = (n * p + z2 / 2) / nShrunk;
    double q0Shrunk = (m0 * q0 + 1) / m0Shrunk;
    double q1Shrunk = (m1 * q1 + 1) / m1Shrunk;
    double slope = q0Shrunk + q1Shrunk - 1;
    if (slope <= 0) {
      return Optional.empty();
    }
    double theta = clamp((pShrunk + q0Shrunk - 1) / slope);
    double v0 = q0Shrunk * (1 - q0Shrunk) / m0Shrunk;
    double v1 = q1Shrunk * (1 - q1Shrunk) / m1Shrunk;
    double shift = 2 * z2 * (-(1 - theta) * v0 + theta * v1);
    double error =
        Math.sqrt(
                pShrunk * (1 - pShrunk) / nShrunk
                    + (1 - theta) * (1 - theta) * v0
                    + theta * theta * v1)
            / slope;
    return Optional.of(
        new CorrectedRate(
            estimate, clamp(theta + shift - Z * error), clamp(theta + shift + Z * error), error));
  }

  private static double clamp(double share) {
    return Math.clamp(share, 0, 1);
  }
}
