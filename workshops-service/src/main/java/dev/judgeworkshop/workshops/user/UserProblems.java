package dev.judgeworkshop.workshops.user;

import dev.judgeworkshop.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

/** What can go wrong with an account. */
final class UserProblems {

  private static final String UNIQUE_EMAIL = "uq_user_account_email";

  private UserProblems() {}

  static boolean isEmailTaken(Throwable failure) {
    return failure instanceof ConstraintViolationException violation
        && UNIQUE_EMAIL.equals(violation.getConstraintName());
  }

  static Problem emailTaken(Throwable violation) {
    return Problem.conflict("email-taken", "There is an account with this e-mail already.");
  }

  static Problem unknownAccount() {
    return Problem.unauthorized("unauthenticated", "There is no account for this token.");
  }

  static Problem tokenRevoked() {
    return Problem.unauthorized("token-revoked", "This token has been revoked; log in again.");
  }

  /** For a field of a form, not for the login: the caller is who they are. */
  static Problem wrongPassword() {
    return Problem.badRequest("currentPassword", "is not the password of this account");
  }

  static Problem emailMissing(String claim) {
    return Problem.unauthorized(
        "email-missing", "The identity provider's token has no e-mail in the claim " + claim + ".");
  }

  static Problem emailUnverified() {
    return Problem.unauthorized(
        "email-unverified", "The identity provider has not verified your e-mail yet.");
  }

  /** The same for an unknown account and a wrong password: nobody learns who has an account. */
  static Problem loginFailed() {
    return Problem.unauthorized("login-failed", "E-mail and password do not match an account.");
  }
}
