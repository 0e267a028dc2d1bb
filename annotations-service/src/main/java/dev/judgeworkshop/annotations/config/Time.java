package dev.judgeworkshop.annotations.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The clock, cut to the microseconds that PostgreSQL keeps. */
final class Time {

  @Produces
  @Singleton
  InstantSource microseconds() {
    InstantSource system = InstantSource.system();
    return () -> system.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
