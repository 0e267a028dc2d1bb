package dev.judgeworkshop.annotations.agreement;

/**
 * Cohen's kappa of two raters, plain or weighted, on the traces that both rated. Sources: J. Cohen,
 * "A coefficient of agreement for nominal scales" (1960) and "Weighted kappa" (1968).
 */
final class CohenKappa {

  /** What a disagreement of two categories costs, 0 to 1. */
  enum Weights {
    PLAIN,
    LINEAR,
    QUADRATIC;

    double of(int i, int j, int categories) {
      double steps = (double) Math.abs(i - j) / (categories - 1);
      return switch (this) {
        case PLAIN -> i == j ? 0 : 1;
        case LINEAR -> steps;
        case QUADRATIC -> steps * steps;
      };
    }
  }

  private CohenKappa() {}

  /**
   * Kappa as 1 - (weighted observed)/(weighted expected) disagreement; with plain weights this is
   * (Po - Pe)/(1 - Pe).
   *
   * @param joint how often rater A gave row and rater B column, row after row, on the full scale
   * @param categories the size of the full scale, at least 2
   * @param weights what a disagreement costs
   */
  static Coefficient of(int[] joint, int categories, Weights weights) {
    int n = 0;
    for (int count : joint) {
      n += count;
    }
    return n < 2
        ? Coefficient.notComputable(Reason.TOO_FEW_SHARED_TRACES, n)
        : Coefficient.ofVarying(value(joint, categories, weights, n), n);
  }

  /** NaN when no disagreement is expected: both raters gave one and the same value only. */
  static double value(int[] joint, int categories, Weights weights, int n) {
    int[] rows = new int[categories];
    int[] columns = new int[categories];
    for (int cell = 0; cell < joint.length; cell++) {
      rows[cell / categories] += joint[cell];
      columns[cell % categories] += joint[cell];
    }
    double observed = 0;
    double expected = 0;
    for (int cell = 0; cell < joint.length; cell++) {
      double weight = weights.of(cell / categories, cell % categories, categories);
      observed += weight * joint[cell];
      expected += weight * rows[cell / categories] * columns[cell % categories];
    }
    return expected == 0 ? Double.NaN : 1 - observed * n / expected;
  }
}
