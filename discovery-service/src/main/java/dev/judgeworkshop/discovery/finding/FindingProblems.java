package dev.judgeworkshop.discovery.finding;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with a finding. */
final class FindingProblems {

  static final String WHAT = "finding";

  private FindingProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static Problem stale(FindingResponse current) {
    return Problem.staleVersion(current.version()).with("current", current);
  }
}
