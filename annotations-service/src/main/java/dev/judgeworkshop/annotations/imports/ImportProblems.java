package dev.judgeworkshop.annotations.imports;

import dev.judgeworkshop.kit.problem.Problem;

/** What can keep an import from being asked for or shown. */
final class ImportProblems {

  private ImportProblems() {}

  static Problem notFound() {
    return Problem.notFound("annotation import");
  }

  static Problem empty() {
    return Problem.badRequest("body", "must hold the file");
  }

  static Problem forgedCursor() {
    return Problem.badRequest("after", "is not a cursor of this query");
  }
}
