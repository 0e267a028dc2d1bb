package dev.judgeworkshop.kit.client;

/** A peer could not answer (5xx, 429): worth a retry; becomes 503 when none helps. */
public final class PeerUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says which peer failed and how.
   *
   * @param message for the log
   */
  public PeerUnavailable(String message) {
    super(message, null, false, false);
  }
}
