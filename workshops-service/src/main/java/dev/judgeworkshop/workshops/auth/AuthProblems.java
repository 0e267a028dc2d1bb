package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.kit.problem.Problem;
import java.time.Duration;

/** Refusals of the token endpoint; {@code error} is what OAuth clients read (RFC 6749, 5.2). */
final class AuthProblems {

  private static final String ERROR = "error";

  private AuthProblems() {}

  static Problem unsupportedGrant() {
    return Problem.badRequest("grant_type", "must be client_credentials")
        .with(ERROR, "unsupported_grant_type");
  }

  /** No refresh token, an unknown one, one that was used already, or one that has expired. */
  static Problem sessionEnded() {
    return Problem.unauthorized("session-ended", "This log-in has ended; log in again.");
  }

  static Problem tooManyLogins(Duration wait) {
    return Problem.tooManyRequests("too-many-logins", wait.plusSeconds(1));
  }

  /** The same for an unknown service and a wrong secret. */
  static Problem invalidClient() {
    return Problem.unauthorized("invalid-client", "This is not the secret of a known service.")
        .with(ERROR, "invalid_client");
  }
}
