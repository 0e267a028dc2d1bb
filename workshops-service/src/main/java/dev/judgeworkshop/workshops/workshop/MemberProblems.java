package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.problem.Problem;
import org.hibernate.exception.ConstraintViolationException;

/** What can go wrong with members. */
final class MemberProblems {

  private static final String ONCE = "pk_membership";

  private MemberProblems() {}

  static boolean isAlreadyMember(Throwable failure) {
    return failure instanceof ConstraintViolationException violation
        && ONCE.equals(violation.getConstraintName());
  }

  static Problem alreadyMember(Throwable violation) {
    return Problem.conflict("already-member", "This user is a member of the workshop already.");
  }

  static Problem userUnknown() {
    return Problem.notFound("user-unknown", "Nobody has an account with this e-mail.");
  }

  static Problem lastFacilitator() {
    return Problem.conflict(
        "last-facilitator", "A workshop keeps at least one facilitator; make another one first.");
  }
}
