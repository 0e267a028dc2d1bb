package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.problem.Violation;
import dev.judgeworkshop.model.ScaleType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What can be wrong with a rubric. */
final class RubricProblems {

  private static final int MAX_LABEL = 100;

  private RubricProblems() {}

  static Problem notFound() {
    return Problem.notFound("rubric");
  }

  static Problem hiddenBeforeAnnotation() {
    return Problem.forbidden("The rubric is shown from the annotation phase on.");
  }

  static Problem stale(RubricResponse current) {
    return Problem.staleVersion(current.version()).with("current", current);
  }

  /**
   * Checks what the validator cannot see.
   *
   * @param questions as they are to be saved
   * @param known every question that the rubric ever had, with its scale
   * @throws Problem 400 that names each field
   */
  static void refuseInvalid(List<SaveQuestion> questions, Map<UUID, ScaleType> known) {
    List<Violation> violations = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < questions.size(); i++) {
      SaveQuestion question = questions.get(i);
      String field = "questions[" + i + "]";
      checkLabels(question.scale(), field + ".scale.labels", violations);
      if (question.id() != null) {
        checkId(question, known, field, seen.add(question.id()), violations);
      }
    }
    if (!violations.isEmpty()) {
      throw Problem.badRequest(violations);
    }
  }

  private static void checkLabels(Scale scale, String field, List<Violation> violations) {
    if (!scale.hasRightNumberOfLabels()) {
      String message =
          scale.isScored() ? "must be " + scale.size() + " labels, or none" : "must be absent";
      violations.add(new Violation(field, message));
    }
    List<String> labels = scale.labels() == null ? List.of() : scale.labels();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      if (label.isBlank() || label.length() > MAX_LABEL || label.indexOf('\0') >= 0) {
        violations.add(
            new Violation(
                field + "[" + i + "]",
                "must have 1 to " + MAX_LABEL + " characters and no NUL character"));
      }
    }
  }

  private static void checkId(
      SaveQuestion question,
      Map<UUID, ScaleType> known,
      String field,
      boolean isFirst,
      List<Violation> violations) {
    ScaleType before = known.get(question.id());
    if (before == null) {
      violations.add(new Violation(field + ".id", "is not a question of this rubric"));
    } else if (!isFirst) {
      violations.add(new Violation(field + ".id", "is given twice"));
    } else if (before != question.scale().type()) {
      violations.add(
          new Violation(
              field + ".scale.type",
              "was " + before + ": another scale makes another question, without this id"));
    }
  }
}
