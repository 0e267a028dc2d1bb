package dev.judgeworkshop.judge.provider;

import dev.judgeworkshop.kit.problem.Problem;

/** Why something about a model provider is refused. */
public final class ModelProviderProblems {

  private ModelProviderProblems() {}

  static Problem notFound() {
    return Problem.notFound("model provider");
  }

  static Problem nameTaken() {
    return Problem.conflict(
        "model-provider-exists", "The workshop has a model provider of this name.");
  }

  static Problem unreadableKey() {
    return Problem.conflict(
        "model-key-unreadable",
        "The key was encrypted with a key that this installation no longer has; enter it again.");
  }

  static Problem keyNeededAnew() {
    return Problem.badRequest("key", "must be entered again when the provider's address changes");
  }

  /**
   * 409: a model is needed and cannot be told.
   *
   * @return the problem, code {@code no-model-provider}
   */
  public static Problem none() {
    return Problem.conflict(
        "no-model-provider", "The workshop has no model provider, or several and no default one.");
  }
}
