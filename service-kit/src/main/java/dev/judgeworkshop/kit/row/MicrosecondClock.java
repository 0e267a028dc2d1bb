package dev.judgeworkshop.kit.row;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The clock, cut to the microseconds that PostgreSQL keeps: what is answered is what will be read.
 */
final class MicrosecondClock {

  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  @Produces
  @Singleton
  @DefaultBean
  InstantSource now() {
    return Clock.tick(Clock.systemUTC(), MICROSECOND);
  }
}
