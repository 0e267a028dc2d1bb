package dev.judgeworkshop.local.process;

import java.time.Duration;

/** What the stack wants to know of its processes; called on the process's supervising thread. */
public interface ProcessEvents {

  /**
   * A process runs but is not ready yet.
   *
   * @param process which one
   */
  void started(SupervisedProcess process);

  /**
   * It answers.
   *
   * @param process which one
   * @param took since it was started
   */
  void ready(SupervisedProcess process, Duration took);

  /**
   * It ended although nobody stopped it.
   *
   * @param process which one
   * @param how the exit code or why it could not be started, for people
   * @param pause until it is started again
   * @param crashLoop true from the third quick end in a row on
   */
  void died(SupervisedProcess process, String how, Duration pause, boolean crashLoop);
}
