package dev.judgeworkshop.discovery.note;

import dev.judgeworkshop.kit.problem.Problem;

/** What can be wrong with a note. */
final class NoteProblems {

  static final String WHAT = "note";

  private NoteProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static Problem stale(NoteResponse current) {
    return Problem.staleVersion(current.version()).with("current", current);
  }

  static Problem switchedOff() {
    return Problem.conflict("notes-off", "This workshop takes no notes.");
  }
}
