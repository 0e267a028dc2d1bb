package dev.judgeworkshop.kit.client;

/** A peer answered with 4xx: asking again would not help, and its breaker does not count it. */
public final class PeerRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;

  private final int status;

  PeerRefused(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /**
   * The peer's status.
   *
   * @return 400 to 499
   */
  public int status() {
    return status;
  }

  /**
   * For {@code onFailure(PeerRefused::isNotFound)}.
   *
   * @param failure any failure of a call
   * @return whether the peer said that the thing is not there
   */
  public static boolean isNotFound(Throwable failure) {
    return failure instanceof PeerRefused refused && refused.status == NOT_FOUND;
  }
}
