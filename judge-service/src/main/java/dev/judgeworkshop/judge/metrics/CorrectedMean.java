package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.evaluation.LabelledItem;
import dev.judgeworkshop.judge.evaluation.RatingCount;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A mean rating corrected by a labelled sample (PPI++, Angelopoulos et al., arXiv 2311.01453).
 *
 * @param estimate the corrected mean
 * @param low of the 95 % interval
 * @param high of the 95 % interval
 * @param lambda how far the judge is trusted, 0 to 1
 */
record CorrectedMean(double estimate, double low, double high, double lambda) {

  private static final double Z = 1.959963984540054;

  /**
   * Corrects a mean.
   *
   * @param unlabelled the judge's ratings of traces without a truth
   * @param labelled truth and judge's rating of held-out traces
   * @return empty with fewer than two labelled traces, or none without a truth
   */
  static Optional<CorrectedMean> of(List<RatingCount> unlabelled, List<LabelledItem> labelled) {
    long many = unlabelled.stream().mapToLong(RatingCount::traces).sum();
    int few = labelled.size();
    if (few < 2 || many < 1) {
      return Optional.empty();
    }
    double[] y = labelled.stream().mapToDouble(LabelledItem::truth).toArray();
    double[] f = labelled.stream().mapToDouble(LabelledItem::value).toArray();
    double variance = covariance(f, f);
    double lambda =
        variance == 0
            ? 0
            : Math.clamp(covariance(y, f) / ((1 + (double) few / many) * variance), 0, 1);
    double[] rest = new double[few];
    Arrays.setAll(rest, i -> y[i] - lambda * f[i]);
    double meanOfMany =
        unlabelled.stream().mapToDouble(r -> (double) r.value() * r.traces()).sum() / many;
    double estimate = lambda * meanOfMany + mean(rest);
    double error =
        Math.sqrt(
            lambda * lambda * variance(unlabelled, meanOfMany, many) / many
                + covariance(rest, rest) / few);
    return Optional.of(
        new CorrectedMean(estimate, estimate - Z * error, estimate + Z * error, lambda));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  /** Of a sample: divided by one less than its size. */
  private static double covariance(double[] a, double[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - meanA) * (b[i] - meanB);
    }
    return sum / (a.length - 1);
  }

  private static double variance(List<RatingCount> ratings, double mean, long many) {
    double sum =
        ratings.stream()
            .mapToDouble(r -> (r.value() - mean) * (r.value() - mean) * r.traces())
            .sum();
    return many < 2 ? 0 : sum / (many - 1);
  }
}
