package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a trace. */
final class TraceProblems {

  static final String WHAT = "trace";

  private TraceProblems() {}

  static Problem notFound() {
    return Problem.notFound(WHAT);
  }

  static void requireOneOf(@Nullable Integer position, @Nullable UUID after) {
    if ((position == null) == (after == null)) {
      throw Problem.badRequest("position", "either this or after must be given");
    }
  }

  static Problem datasetNotFound() {
    return Problem.notFound("dataset");
  }

  static Problem spanNotFound() {
    return Problem.notFound("span");
  }

  static Problem forgedCursor() {
    return Problem.badRequest("after", "is not a cursor of this query");
  }
}
