package dev.judgeworkshop.traces.config;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The clock, no finer than PostgreSQL stores it: what is answered is what will be read. */
class Time {

  @Produces
  @Singleton
  InstantSource microseconds() {
    return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
