package dev.judgeworkshop.judge.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The time as the database keeps it: in microseconds. */
@ApplicationScoped
public class Clock {

  private final InstantSource source = InstantSource.system();

  /**
   * Now.
   *
   * @return truncated to microseconds, so that what is stored equals what is answered
   */
  public Instant now() {
    return source.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
