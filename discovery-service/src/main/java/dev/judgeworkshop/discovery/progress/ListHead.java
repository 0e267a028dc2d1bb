package dev.judgeworkshop.discovery.progress;

/**
 * What a list is told apart and counted by, read in one statement before its rows: a change that is
 * committed in between makes the next poll load again, and is never missed.
 *
 * @param changes how often its topic has changed
 * @param total the number of rows that match
 */
public record ListHead(long changes, long total) {

  /**
   * What a list is told apart by that shows nothing else.
   *
   * @return for an ETag
   */
  public String state() {
    return Long.toString(changes);
  }
}
