package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.kit.problem.Problem;

/** Why a judge prompt is refused. */
final class JudgePromptProblems {

  private JudgePromptProblems() {}

  static Problem notFound() {
    return Problem.notFound("judge prompt");
  }

  static Problem unknownQuestion() {
    return Problem.notFound("rubric question");
  }

  static Problem notJudgeable() {
    return Problem.conflict(
        "question-not-judgeable", "A question that is answered with text cannot be judged.");
  }

  static Problem noSuchParent() {
    return Problem.badRequest("parentId", "must be a version of the same question");
  }

  static Problem noSuchProvider() {
    return Problem.badRequest("modelProviderId", "must be a model provider of the workshop");
  }

  static Problem noParent() {
    return Problem.badRequest("against", "is needed for a version without a parent");
  }
}
