package dev.judgeworkshop.workshops.phase;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Phase;
import java.util.List;

/** Why a workshop cannot go where it is sent. */
final class PhaseProblems {

  private PhaseProblems() {}

  static Problem unmet(List<String> missing) {
    return Problem.conflict("phase-precondition-unmet", "The workshop is not ready for this phase.")
        .with("missing", missing);
  }

  static Problem alreadyOpen(Phase phase) {
    return Problem.conflict(
        "phase-already-open", "The workshop is in the phase " + phase + " already.");
  }

  static Problem roundTaken() {
    return Problem.conflict(
        "round-taken",
        "Somebody else is opening a round with another dataset; look and try again.");
  }
}
