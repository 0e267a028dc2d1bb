package dev.judgeworkshop.judge.metrics;

/** Whether two judges of the same traces differ in accuracy: the exact test (McNemar 1947). */
final class McNemarTest {

  private McNemarTest() {}

  /**
   * The two-sided binomial probability of a split as uneven as this, if both were equally good.
   *
   * @param onlyFirst traces that only the first judge got right
   * @param onlySecond traces that only the second judge got right
   * @return the p-value, 0 to 1; 1 when no trace tells them apart
   */
  static double exact(int onlyFirst, int onlySecond) {
    int n = onlyFirst + onlySecond;
    double logTerm = -n * Math.log(2);
    double tail = 0;
    for (int k = 0; k <= Math.min(onlyFirst, onlySecond); k++) {
      tail += Math.exp(logTerm);
      logTerm += Math.log((double) (n - k) / (k + 1));
    }
    return Math.min(1, 2 * tail);
  }
}
