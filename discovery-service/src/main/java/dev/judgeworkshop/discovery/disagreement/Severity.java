package dev.judgeworkshop.discovery.disagreement;

import org.jspecify.annotations.Nullable;

/** How far the reviewers of one trace disagree; from two reviewers on. The database computes it. */
public enum Severity {
  /** All labels are GOOD. */
  LOW(1),
  /** All labels are BAD. */
  MEDIUM(2),
  /** Labels are mixed. */
  HIGH(3);

  private final int rank;

  Severity(int rank) {
    this.rank = rank;
  }

  /** What the database sorts by. */
  int rank() {
    return rank;
  }

  static @Nullable Severity ofRank(@Nullable Object rank) {
    return rank == null ? null : values()[((Number) rank).intValue() - 1];
  }
}
