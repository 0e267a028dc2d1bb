package dev.judgeworkshop.annotations.agreement;

/** The difference functions of Krippendorff's alpha, squared (Krippendorff 2011, section C). */
enum Distance {
  NOMINAL {
    @Override
    double squared(int c, int k, double[] marginals, int lowest) {
      return c == k ? 0 : 1;
    }
  },
  ORDINAL {
    @Override
    double squared(int c, int k, double[] marginals, int lowest) {
      double between = 0;
      for (int g = c; g <= k; g++) {
        between += marginals[g];
      }
      double ranks = between - (marginals[c] + marginals[k]) / 2;
      return ranks * ranks;
    }
  },
  INTERVAL {
    @Override
    double squared(int c, int k, double[] marginals, int lowest) {
      return (double) (c - k) * (c - k);
    }
  },
  RATIO {
    @Override
    double squared(int c, int k, double[] marginals, int lowest) {
      double share = (double) (c - k) / (c + k + 2 * lowest);
      return share * share;
    }
  };

  /**
   * The squared distance of two categories.
   *
   * @param c the lower index
   * @param k the higher index
   * @param marginals how often each category occurs in pairs
   * @param lowest the value of category 0
   */
  abstract double squared(int c, int k, double[] marginals, int lowest);
}
