package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.kit.problem.Problem;

/** Why an invitation cannot be accepted. */
final class InvitationProblems {

  private InvitationProblems() {}

  /** Also for an invitation of somebody else. */
  static Problem unknown() {
    return Problem.notFound("invitation-unknown", "There is no such invitation for you.");
  }

  static Problem used() {
    return Problem.conflict("invitation-used", "This invitation has been accepted already.");
  }

  static Problem expired() {
    return Problem.conflict(
        "invitation-expired", "This invitation has expired; ask for a new one.");
  }
}
