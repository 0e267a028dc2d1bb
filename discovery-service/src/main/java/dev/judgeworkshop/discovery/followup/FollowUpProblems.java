package dev.judgeworkshop.discovery.followup;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with a follow-up question. */
final class FollowUpProblems {

  private FollowUpProblems() {}

  static Problem feedbackNotFound() {
    return Problem.notFound("feedback");
  }

  static Problem notFound() {
    return Problem.notFound("follow-up");
  }

  static Problem switchedOff() {
    return Problem.conflict(
        "follow-up-questions-off", "This workshop asks no follow-up questions.");
  }

  static Problem complete() {
    return Problem.conflict(
        "follow-up-questions-complete", "All follow-up questions have been answered.");
  }

  static Problem answered(FollowUpResponse current) {
    return Problem.conflict("follow-up-answered", "You answered this question already.")
        .withVersion(current.version())
        .with("current", current);
  }

  static Problem stale(FollowUpResponse current) {
    return Problem.staleVersion(current.version()).with("current", current);
  }
}
