package dev.judgeworkshop.annotations.suggestion;

import dev.judgeworkshop.kit.problem.Problem;

/** What can keep a suggestion from being shown or decided on. */
final class SuggestionProblems {

  private SuggestionProblems() {}

  static Problem notFound() {
    return Problem.notFound("suggestion");
  }

  static Problem runNotFound() {
    return Problem.notFound("suggestion run");
  }
}
