package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with a dataset. */
final class DatasetProblems {

  static final String WHAT = "dataset";

  private DatasetProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static Problem empty() {
    return Problem.conflict("dataset-empty", "There is no trace to put into the dataset.");
  }

  static Problem unknownTraces() {
    return Problem.notFound("trace");
  }

  static Problem notARater() {
    return Problem.notFound("member");
  }

  static Problem tooFewPeople(int people) {
    return Problem.conflict(
        "too-few-people", "There are only " + people + " people to give each trace to.");
  }

  static Problem nothingAtPosition() {
    return Problem.notFound("trace");
  }
}
