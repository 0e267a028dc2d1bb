package dev.judgeworkshop.discovery.client.judge;

/** The model gave nothing that can be used. */
public final class ModelFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /**
   * Says what is wrong.
   *
   * @param kind what a caller can do about it
   * @param message for the log
   */
  public ModelFailure(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  /**
   * What a caller can do about it.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /** What a caller can do about it. */
  public enum Kind {
    /** The workshop has no model: do without. */
    NO_PROVIDER,
    /** Limits, a slow or broken provider, judge-service itself away: ask later. */
    UNAVAILABLE,
    /** The answer is not what was asked for: ask again, or leave it. */
    UNUSABLE
  }
}
