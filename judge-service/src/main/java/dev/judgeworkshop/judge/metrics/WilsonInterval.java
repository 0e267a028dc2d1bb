package dev.judgeworkshop.judge.metrics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A 95 % score interval of a proportion (Wilson 1927); good for few traces and near 0 or 1.
 *
 * @param low at least 0
 * @param high at most 1
 */
@Schema(requiredProperties = {"low", "high"})
public record WilsonInterval(double low, double high) {

  private static final double Z = 1.959963984540054;

  /**
   * The interval of {@code hits} out of {@code n}.
   *
   * @param hits 0 to n
   * @param n at least 1
   */
  static WilsonInterval of(int hits, int n) {
    double share = (double) hits / n;
    double z2 = Z * Z;
    double centre = share + z2 / (2 * n);
    double spread = Z * Math.sqrt(share * (1 - share) / n + z2 / (4.0 * n * n));
    double scale = 1 + z2 / n;
    return new WilsonInterval(
        Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale));
  }
}
