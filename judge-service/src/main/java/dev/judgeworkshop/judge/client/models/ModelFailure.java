package dev.judgeworkshop.judge.client.models;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A model that gave no answer, with a cause that a person can act on. */
public final class ModelFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient @Nullable Duration retryAfter;

  ModelFailure(Kind kind, String message) {
    this(kind, message, null);
  }

  ModelFailure(Kind kind, String message, @Nullable Duration retryAfter) {
    super(message, null, false, false);
    this.kind = kind;
    this.retryAfter = retryAfter;
  }

  /**
   * The provider's own limits leave no room for this call.
   *
   * @return a failure of kind BUSY
   */
  public static ModelFailure busy() {
    return new ModelFailure(Kind.BUSY, "As many calls as the provider takes are under way.");
  }

  /**
   * The provider failed so often that it is left alone for a while.
   *
   * @return a failure of kind BREAKER_OPEN
   */
  public static ModelFailure breakerOpen() {
    return new ModelFailure(
        Kind.BREAKER_OPEN, "The provider failed several times in a row; it is left alone for now.");
  }

  /**
   * What went wrong.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * When the provider wants to be asked again.
   *
   * @return null when it did not say
   */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** What can go wrong. */
  public enum Kind {
    /** The address is not allowed: private, link-local, or no http(s) URL. */
    BLOCKED(false),
    /** The host has no address, or nothing answers there. */
    UNREACHABLE(true),
    /** No answer in time. */
    TIMEOUT(true),
    /** 429: too many requests. */
    THROTTLED(true),
    /** 5xx. */
    BROKEN(true),
    /** All slots are taken. */
    BUSY(true),
    /** The circuit breaker is open. */
    BREAKER_OPEN(true),
    /** 401 or 403: the key. */
    UNAUTHORIZED(false),
    /** Another 4xx: what was asked. */
    REFUSED(false),
    /** 3xx: redirects are not followed. */
    REDIRECTED(false),
    /** 200, but not the answer of a chat completion. */
    UNREADABLE(false);

    private final boolean temporary;

    Kind(boolean temporary) {
      this.temporary = temporary;
    }

    /**
     * Whether the same call may succeed later.
     *
     * @return false when only a change of the settings helps
     */
    public boolean isTemporary() {
      return temporary;
    }
  }
}
