package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.problem.Problem;

/** What can go wrong with a workshop. */
public final class WorkshopProblems {

  private WorkshopProblems() {}

  /**
   * 409: a workshop that is put away is neither moved nor resumed.
   *
   * @return the problem
   */
  public static Problem archived() {
    return Problem.conflict(
        "workshop-archived", "The workshop is archived; take it up again first.");
  }
}
