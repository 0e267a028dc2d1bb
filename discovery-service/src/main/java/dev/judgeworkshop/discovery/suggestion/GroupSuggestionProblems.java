package dev.judgeworkshop.discovery.suggestion;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with a suggestion. */
final class GroupSuggestionProblems {

  static final String WHAT = "group suggestion";

  private GroupSuggestionProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static Problem running() {
    return Problem.conflict(
        "group-suggestion-running", "Groups are being suggested in this workshop already.");
  }
}
