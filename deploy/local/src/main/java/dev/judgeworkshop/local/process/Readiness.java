package dev.judgeworkshop.local.process;

/** Tells whether a process that was started is up, and that it is this process and no stranger. */
@FunctionalInterface
public interface Readiness {

  /**
   * Asks once.
   *
   * @return false as long as nothing or somebody else answers
   * @throws InterruptedException when the stack stops meanwhile
   */
  boolean isReady() throws InterruptedException;
}
