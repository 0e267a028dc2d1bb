package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with an analysis. */
final class AnalysisProblems {

  static final String WHAT = "analysis";

  private AnalysisProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static Problem itemNotFound() {
    return Problem.notFound("analysis item");
  }

  static Problem nothing() {
    return Problem.conflict(
        "nothing-to-analyse", "There is neither feedback nor a finding in this workshop.");
  }

  static Problem running() {
    return Problem.conflict(
        "analysis-running", "An analysis of this kind is under way in this workshop.");
  }

  static Problem foreign() {
    return Problem.badRequest("with", "is not an analysis of the same workshop");
  }
}
