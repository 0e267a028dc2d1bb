package dev.judgeworkshop.discovery.feedback;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with a feedback. */
final class FeedbackProblems {

  private FeedbackProblems() {}

  static Problem notFound() {
    return Problem.notFound("feedback");
  }

  /** A save that knows of no earlier one found one. */
  static Problem exists(FeedbackResponse current) {
    return Problem.conflict("feedback-exists", "You gave this trace another feedback already.")
        .withVersion(current.version())
        .with("current", current);
  }

  static Problem stale(FeedbackResponse current) {
    return Problem.staleVersion(current.version()).with("current", current);
  }
}
