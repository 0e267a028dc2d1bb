package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.kit.problem.Problem;

/** Why something about an alignment is refused. */
final class AlignmentProblems {

  private AlignmentProblems() {}

  static Problem notFound() {
    return Problem.notFound("alignment");
  }

  static Problem noSuchGuideline() {
    return Problem.notFound("guideline");
  }

  static Problem asksNoModel() {
    return Problem.conflict("judge-asks-no-model", "Only a judge that asks an LLM can be aligned.");
  }

  static Problem noExamples() {
    return Problem.conflict(
        "no-tuning-traces", "No tuning trace has an uncontested truth to learn from.");
  }

  static Problem notFinished() {
    return Problem.conflict("alignment-not-finished", "The alignment is not finished yet.");
  }

  static Problem noActiveDataset() {
    return Problem.conflict(
        "no-active-dataset", "The workshop has no active dataset; name one with datasetId.");
  }

  static Problem decided() {
    return Problem.conflict("alignment-decided", "It was accepted or rejected already.");
  }
}
