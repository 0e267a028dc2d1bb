package dev.judgeworkshop.judge.metrics;

/**
 * Agreement beyond chance of two raters: 1 - sum(w p) / sum(w e) with disagreement weights w, joint
 * proportions p and e = row * column (Cohen 1960; weighted: Cohen 1968).
 */
final class CohenKappa {

  private CohenKappa() {}

  /** Every disagreement counts the same; equals (Po - Pe) / (1 - Pe). */
  static double plain(ConfusionMatrix matrix) {
    return kappa(matrix, distance -> distance == 0 ? 0 : 1);
  }

  /** A disagreement counts by its distance on the full scale. */
  static double linear(ConfusionMatrix matrix) {
    return kappa(matrix, distance -> distance);
  }

  /** A disagreement counts by its squared distance on the full scale. */
  static double quadratic(ConfusionMatrix matrix) {
    return kappa(matrix, distance -> distance * distance);
  }

  /** NaN when fewer than two traces are there, or chance alone explains all (Pe = 1). */
  private static double kappa(ConfusionMatrix matrix, Weight weight) {
    if (matrix.n() < 2) {
      return Double.NaN;
    }
    double steps = matrix.size() - 1.0;
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < matrix.size(); i++) {
      for (int j = 0; j < matrix.size(); j++) {
        double w = weight.of(Math.abs(i - j) / steps);
        observed += w * matrix.count(i, j);
        expected += w * matrix.row(i) * matrix.column(j) / matrix.n();
      }
    }
    return expected == 0 ? Double.NaN : 1 - observed / expected;
  }

  @FunctionalInterface
  private interface Weight {
    /** From the distance as a share of the scale, 0 to 1. */
    double of(double distance);
  }
}
