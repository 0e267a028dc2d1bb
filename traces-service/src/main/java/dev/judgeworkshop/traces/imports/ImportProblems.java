package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with an import. */
final class ImportProblems {

  static final String WHAT = "import";

  private ImportProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static Problem forgedCursor() {
    return Problem.badRequest("after", "is not a cursor of this query");
  }

  static Problem damagedGzip() {
    return Problem.badRequest("body", "is a gzip file that is cut off or damaged; nothing is kept");
  }
}
