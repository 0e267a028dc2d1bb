package dev.judgeworkshop.judge.metrics;

/**
 * Rates of a 2 x 2 table whose second rating (1, pass) is the positive one. NaN when nothing is
 * there to divide by.
 */
final class BinaryRates {

  private BinaryRates() {}

  /** TP / (TP + FP). */
  static double precision(ConfusionMatrix matrix) {
    return (double) truePositives(matrix) / matrix.column(1);
  }

  /** TP / (TP + FN), the sensitivity. */
  static double recall(ConfusionMatrix matrix) {
    return (double) truePositives(matrix) / matrix.row(1);
  }

  /** TN / (TN + FP). */
  static double specificity(ConfusionMatrix matrix) {
    return (double) trueNegatives(matrix) / matrix.row(0);
  }

  /** The harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN). */
  static double f1(ConfusionMatrix matrix) {
    return 2.0 * truePositives(matrix) / (matrix.column(1) + matrix.row(1));
  }

  /** Matthews' correlation coefficient (Matthews 1975). */
  static double mcc(ConfusionMatrix matrix) {
    double product =
        (double) truePositives(matrix) * trueNegatives(matrix)
            - (double) matrix.count(0, 1) * matrix.count(1, 0);
    double margins = (double) matrix.row(0) * matrix.row(1) * matrix.column(0) * matrix.column(1);
    return product / Math.sqrt(margins);
  }

  static int truePositives(ConfusionMatrix matrix) {
    return matrix.count(1, 1);
  }

  static int trueNegatives(ConfusionMatrix matrix) {
    return matrix.count(0, 0);
  }
}
