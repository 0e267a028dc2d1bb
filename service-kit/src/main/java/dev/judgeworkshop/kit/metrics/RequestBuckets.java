package dev.judgeworkshop.kit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Counts requests in buckets of their duration. A percentile over all replicas can be taken from
 * buckets only; the few here are bounds that somebody waits for or an alert asks for, as each is a
 * series per endpoint and status.
 */
@Singleton
class RequestBuckets implements MeterFilter {

  private static final double[] BOUNDS =
      Stream.of("0.025S", "0.05S", "0.1S", "0.2S", "0.5S", "1S", "2.5S", "10S", "60S")
          .mapToDouble(bound -> Duration.parse("PT" + bound).toNanos())
          .toArray();

  @Override
  public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
    if (!id.getName().equals("http.server.requests")) {
      return config;
    }
    return DistributionStatisticConfig.builder()
        .serviceLevelObjectives(BOUNDS)
        .build()
        .merge(config);
  }
}
