package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.kit.problem.Problem;

/** Why a run is refused. */
final class EvaluationRunProblems {

  private EvaluationRunProblems() {}

  static Problem notFound() {
    return Problem.notFound("evaluation run");
  }

  static Problem foreignPrompt() {
    return Problem.notFound("judge prompt");
  }

  static Problem foreignDataset() {
    return Problem.notFound("dataset");
  }

  static Problem noModelProvider() {
    return Problem.conflict(
        "no-model-provider", "This judge asks an LLM, and the workshop has no model provider.");
  }

  static Problem asksNoModel() {
    return Problem.conflict("run-not-pausable", "Only a run that asks a model can be paused.");
  }

  static Problem notReopenable() {
    return Problem.conflict(
        "run-not-finished",
        "Failed items can be judged again once the run is over, unless it was cancelled.");
  }

  static Problem noActiveDataset() {
    return Problem.conflict(
        "no-active-dataset", "The workshop has no active dataset; name one with datasetId.");
  }
}
