package dev.judgeworkshop.judge.metrics;

/** One figure of a table of counts. */
@FunctionalInterface
interface Statistic {

  /**
   * Computes the figure.
   *
   * @param matrix rows human, columns judge
   * @return the figure; NaN when it is not computable
   */
  double of(ConfusionMatrix matrix);
}
