package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.model.ScaleType;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every figure that a judge is measured by, and why it may be missing. */
enum JudgeMetric implements Statistic {
  ACCURACY(JudgeMetric::accuracy, "no-traces", ConfusionMatrix::diagonal, ConfusionMatrix::n),
  KAPPA(CohenKappa::plain, "one-category"),
  WEIGHTED_KAPPA(CohenKappa::quadratic, "one-category"),
  MEAN_ABSOLUTE_ERROR(JudgeMetric::meanAbsoluteError, "no-traces"),
  SPEARMAN(RankCorrelation::spearman, "constant-ratings"),
  KENDALL_TAU_B(RankCorrelation::kendallTauB, "constant-ratings"),
  PRECISION(
      BinaryRates::precision, "never-judged-pass", BinaryRates::truePositives, m -> m.column(1)),
  RECALL(BinaryRates::recall, "no-human-pass", BinaryRates::truePositives, m -> m.row(1)),
  SPECIFICITY(BinaryRates::specificity, "no-human-fail", BinaryRates::trueNegatives, m -> m.row(0)),
  F1(BinaryRates::f1, "no-pass"),
  MCC(BinaryRates::mcc, "constant-ratings");

  private static final Set<JudgeMetric> OF_BINARY =
      EnumSet.of(ACCURACY, KAPPA, PRECISION, RECALL, SPECIFICITY, F1, MCC);
  private static final Set<JudgeMetric> OF_LIKERT =
      EnumSet.of(ACCURACY, KAPPA, WEIGHTED_KAPPA, MEAN_ABSOLUTE_ERROR, SPEARMAN, KENDALL_TAU_B);

  private final Statistic statistic;
  private final String reason;
  private final @Nullable Count hits;
  private final @Nullable Count trials;

  JudgeMetric(Statistic statistic, String reason) {
    this(statistic, reason, null, null);
  }

  JudgeMetric(Statistic statistic, String reason, @Nullable Count hits, @Nullable Count trials) {
    this.statistic = statistic;
    this.reason = reason;
    this.hits = hits;
    this.trials = trials;
  }

  /** The figures that make sense on this scale. */
  static Set<JudgeMetric> on(ScaleType scale) {
    return scale == ScaleType.BINARY ? OF_BINARY : OF_LIKERT;
  }

  @Override
  public double of(ConfusionMatrix matrix) {
    return statistic.of(matrix);
  }

  /** The figure with its intervals, or the reason why there is none. */
  Measure measure(ConfusionMatrix matrix, @Nullable Interval interval) {
    double value = of(matrix);
    return Double.isFinite(value)
        ? new Measure(value, null, interval, wilson(matrix), matrix.n())
        : new Measure(null, reason(matrix.n()), null, null, matrix.n());
  }

  private String reason(int n) {
    if (n == 0) {
      return "no-traces";
    }
    boolean needsTwo = this == KAPPA || this == WEIGHTED_KAPPA;
    return needsTwo && n < 2 ? "fewer-than-two-traces" : reason;
  }

  private @Nullable WilsonInterval wilson(ConfusionMatrix matrix) {
    return hits == null || trials == null
        ? null
        : WilsonInterval.of(hits.of(matrix), trials.of(matrix));
  }

  private static double accuracy(ConfusionMatrix matrix) {
    return (double) matrix.diagonal() / matrix.n();
  }

  private static double meanAbsoluteError(ConfusionMatrix matrix) {
    double sum = 0;
    for (int i = 0; i < matrix.size(); i++) {
      for (int j = 0; j < matrix.size(); j++) {
        sum += (double) Math.abs(i - j) * matrix.count(i, j);
      }
    }
    return sum / matrix.n();
  }

  @FunctionalInterface
  private interface Count {
    int of(ConfusionMatrix matrix);
  }
}
