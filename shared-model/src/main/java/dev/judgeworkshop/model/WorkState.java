package dev.judgeworkshop.model;

/** The state of durable background work (an import, an evaluation run). */
public enum WorkState {
  /** Accepted and stored; no replica has taken it yet. */
  QUEUED,
  /** A replica works on it. */
  RUNNING,
  /** Finished; single items may have failed. */
  SUCCEEDED,
  /** Finished without a usable result; {@code error} says why. */
  FAILED,
  /** Ended by a person. */
  CANCELLED;

  /**
   * Says whether this state is final.
   *
   * @return true when no further change follows, so that a client stops polling
   */
  public boolean isTerminal() {
    return this == SUCCEEDED || this == FAILED || this == CANCELLED;
  }
}
