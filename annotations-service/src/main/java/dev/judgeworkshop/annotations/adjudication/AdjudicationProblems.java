package dev.judgeworkshop.annotations.adjudication;

import dev.judgeworkshop.annotations.rubric.Scale;
import dev.judgeworkshop.kit.problem.Problem;

/** What can keep a value from being settled. */
final class AdjudicationProblems {

  private AdjudicationProblems() {}

  /** Nobody has rated it: there is nothing to settle, whether the trace exists or not. */
  static Problem notRated() {
    return Problem.notFound("rated-trace-not-found", "This trace has no rating of the question.");
  }

  static Problem notFound() {
    return Problem.notFound("adjudication");
  }

  static Problem exists(AdjudicationResponse current) {
    return Problem.conflict(
            "adjudication-exists", "A value is settled; send If-Match to change it.")
        .withVersion(current.version())
        .with("current", current);
  }

  static Problem stale(AdjudicationResponse current) {
    return Problem.staleVersion(current.version()).with("current", current);
  }

  static Problem offTheScale(Scale scale) {
    return Problem.badRequest(
        "value", "must be between " + scale.lowest() + " and " + scale.highest());
  }
}
