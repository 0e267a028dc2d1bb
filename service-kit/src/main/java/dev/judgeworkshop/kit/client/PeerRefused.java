package dev.judgeworkshop.kit.client;

import dev.judgeworkshop.kit.problem.Violation;
import java.util.List;

/**
 * A peer answered with 4xx other than 401 and 429: asking again would not help, and its breaker
 * does not count it.
 */
public final class PeerRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int NOT_FOUND = 404;

  private final int status;
  private final String code;
  private final transient List<Violation> violations;

  PeerRefused(int status, String code, List<Violation> violations) {
    super("A peer answered " + status + " " + code, null, false, false);
    this.status = status;
    this.code = code;
    this.violations = List.copyOf(violations);
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
   * The code of the peer's problem.
   *
   * @return kebab-case; empty when the answer was no problem document
   */
  public String code() {
    return code;
  }

  /**
   * The fields that the peer finds at fault, in its own words.
   *
   * @return empty when the fault is in no field
   */
  public List<Violation> violations() {
    return violations;
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
