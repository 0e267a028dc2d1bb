package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.kit.problem.Problem;

/** What can keep an annotation from being read or saved. */
final class AnnotationProblems {

  private AnnotationProblems() {}

  static Problem notFound() {
    return Problem.notFound("annotation");
  }

  /** A save without a version that would overwrite what is there. */
  static Problem exists(AnnotationResponse current) {
    return Problem.conflict(
            "annotation-exists", "You have annotated this trace; send If-Match to change it.")
        .withVersion(current.version())
        .with("current", current);
  }

  static Problem stale(AnnotationResponse current) {
    return Problem.staleVersion(current.version()).with("current", current);
  }

  static Problem ofOthers() {
    return Problem.forbidden("Raters stay blind: only a facilitator reads others' annotations.");
  }
}
