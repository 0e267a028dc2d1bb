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

  /** The same for an unknown account and a wrong password: nobody learns who has an account. */
  static Problem loginFailed() {
    return Problem.unauthorized("login-failed", "E-mail and password do not match an account.");
  }
}
