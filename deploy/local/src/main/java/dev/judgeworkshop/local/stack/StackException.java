package dev.judgeworkshop.local.stack;

/** Why the stack cannot start, in words for the person in front of the screen. */
public final class StackException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what to do.
   *
   * @param message one or two sentences
   */
  public StackException(String message) {
    super(message);
  }
}
