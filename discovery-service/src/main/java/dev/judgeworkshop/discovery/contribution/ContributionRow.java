package dev.judgeworkshop.discovery.contribution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contribution as a list reads it. */
public interface ContributionRow {

  /**
   * Its id, which lists are ordered by.
   *
   * @return never null
   */
  UUID id();

  /**
   * Who made it.
   *
   * @return the person's id
   */
  UUID userId();

  /**
   * The trace that it is about.
   *
   * @return null for one in general
   */
  @Nullable UUID traceId();
}
