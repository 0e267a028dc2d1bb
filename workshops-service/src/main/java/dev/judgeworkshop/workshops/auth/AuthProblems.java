package dev.judgeworkshop.workshops.auth;

import dev.judgeworkshop.kit.problem.Problem;

/** Refusals of the token endpoint; {@code error} is what OAuth clients read (RFC 6749, 5.2). */
final class AuthProblems {

  private static final String ERROR = "error";

  private AuthProblems() {}

  static Problem unsupportedGrant() {
    return Problem.badRequest("grant_type", "must be client_credentials")
        .with(ERROR, "unsupported_grant_type");
  }

  /** The same for an unknown service and a wrong secret. */
  static Problem invalidClient() {
    return Problem.unauthorized("invalid-client", "This is not the secret of a known service.")
        .with(ERROR, "invalid_client");
  }
}
