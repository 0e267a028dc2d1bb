package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with a trace. */
final class TraceProblems {

  static final String WHAT = "trace";

  private TraceProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static Problem datasetNotFound() {
    return Problem.notFound("dataset");
  }

  static Problem forgedCursor() {
    return Problem.badRequest("after", "is not a cursor of this query");
  }
}
