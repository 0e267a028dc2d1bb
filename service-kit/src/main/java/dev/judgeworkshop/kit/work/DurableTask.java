package dev.judgeworkshop.kit.work;

import java.util.UUID;

/**
 * One kind of durable background work; a CDI bean. The domain row with the same id holds state and
 * counts; each step commits there, so that work that is run again goes on where it stopped.
 */
public interface DurableTask {

  /**
   * The name that is stored with queued work.
   *
   * @return kebab-case, never changed once released
   */
  String name();

  /**
   * Does the work, or what is left of it. Runs on a virtual thread of its own; called again after a
   * crash, a shutdown or a failure.
   *
   * @param workId the id of the domain row
   * @param control to await reactive steps, and to stop in time
   */
  void run(UUID workId, WorkControl control);

  /**
   * Whether failing attempts come to an end: after eight (some four minutes), unless this says no;
   * then it is tried for ever, at most five minutes apart.
   *
   * @return false for work that has to be done whatever it takes, such as a deletion
   */
  default boolean givesUp() {
    return true;
  }

  /**
   * The last attempt failed: marks the domain row as failed.
   *
   * @param workId the id of the domain row
   * @param control to await reactive steps
   * @param cause what failed last
   */
  void giveUp(UUID workId, WorkControl control, Throwable cause);
}
