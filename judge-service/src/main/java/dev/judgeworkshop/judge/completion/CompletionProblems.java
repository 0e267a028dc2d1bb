package dev.judgeworkshop.judge.completion;

import dev.judgeworkshop.judge.client.models.ModelFailure;
import dev.judgeworkshop.kit.problem.Problem;

/** Why there is no completion. */
final class CompletionProblems {

  private CompletionProblems() {}

  static Problem unavailable(String detail) {
    return Problem.unavailable("model-unavailable", detail);
  }

  static Problem unusable() {
    return Problem.unavailable(
        "model-answer-unusable", "The model's answer is not the JSON that was asked for.");
  }

  static Problem of(Throwable failed) {
    return failed instanceof ModelFailure failure && failure.kind() == ModelFailure.Kind.UNREADABLE
        ? unusable()
        : unavailable(String.valueOf(failed.getMessage()));
  }
}
