package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with a group. */
final class DraftGroupProblems {

  static final String WHAT = "draft group";

  private DraftGroupProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static Problem stale(DraftGroupResponse current) {
    return Problem.staleVersion(current.version()).with("current", current);
  }

  static Problem foreignItems() {
    return Problem.badRequest("itemIds", "must be draft rubric items of this workshop");
  }

  static Problem itemInTwoGroups() {
    return Problem.badRequest("groups", "must not name a draft rubric item twice");
  }

  static Problem tooMany() {
    return Problem.conflict(
        "too-many-draft-groups", "A workshop holds at most " + DraftGroupStore.MOST + " groups.");
  }

  static Problem empty() {
    return Problem.conflict("draft-group-empty", "A group without items has nothing to publish.");
  }
}
