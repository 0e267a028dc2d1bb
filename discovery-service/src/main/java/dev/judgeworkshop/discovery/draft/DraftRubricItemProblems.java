package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with a draft rubric item. */
final class DraftRubricItemProblems {

  static final String WHAT = "draft rubric item";

  private DraftRubricItemProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static Problem stale(DraftRubricItemResponse current) {
    return Problem.staleVersion(current.version()).with("current", current);
  }

  static Problem tooMany() {
    return Problem.conflict(
        "too-many-draft-rubric-items",
        "A workshop holds at most " + DraftRubricItemService.MOST + " draft rubric items.");
  }

  /** The order names another set of items than there is: somebody made or deleted one meanwhile. */
  static Problem otherItems() {
    return Problem.conflict(
        "other-draft-rubric-items", "The order must name every draft rubric item exactly once.");
  }

  static Problem noSource(String what) {
    return Problem.badRequest("sourceId", "is not " + what + " of this workshop");
  }

  static Problem noText() {
    return Problem.badRequest("text", "must not be blank");
  }

  static Problem foreignTraces() {
    return Problem.badRequest("evidenceTraceIds", "must be traces of this workshop");
  }
}
