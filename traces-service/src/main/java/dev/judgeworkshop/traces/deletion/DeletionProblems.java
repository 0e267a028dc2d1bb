package dev.judgeworkshop.traces.deletion;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with a deletion. */
final class DeletionProblems {

  static final String WHAT = "deletion";

  private DeletionProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static Problem notFailed() {
    return Problem.conflict("deletion-not-failed", "Only what has failed can be tried again.");
  }
}
