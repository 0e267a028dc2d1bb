package dev.judgeworkshop.traces.format;

/** A line makes no trace; the message says why, in words for the person who made the file. */
public final class UnusableLine extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableLine(String reason) {
    super(reason, null, false, false);
  }

  /**
   * For whoever splits a file into lines.
   *
   * @param maxBytes the longest line that is read
   * @return the reason to leave a longer one out
   */
  public static UnusableLine tooLong(long maxBytes) {
    return new UnusableLine("is longer than " + maxBytes + " bytes");
  }
}
