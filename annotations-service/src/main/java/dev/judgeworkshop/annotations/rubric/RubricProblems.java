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
import org.jspecify.annotations.Nullable;

/** What can be wrong with a rubric. */
final class RubricProblems {

  private static final int MAX_LABEL = 100;
  private static final int MAX_ANCHOR = 500;

  private RubricProblems() {}

  static Problem notFound() {
    return Problem.notFound("rubric");
  }

  static Problem hiddenBeforeAnnotation() {
    return Problem.forbidden("The rubric is shown from the annotation phase on.");
  }

  static Problem versionNotFound() {
    return Problem.notFound("rubric version");
  }

  static Problem forgedCursor() {
    return Problem.badRequest("after", "is not a cursor of this query");
  }

  static Problem full() {
    return Problem.conflict(
        "rubric-full", "A rubric has at most " + SaveRubricRequest.MAX + " questions.");
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
      Scale scale = question.scale();
      checkTexts(scale, scale.labels(), MAX_LABEL, field + ".scale.labels", violations);
      checkTexts(scale, scale.anchors(), MAX_ANCHOR, field + ".scale.anchors", violations);
      checkExamples(question, field + ".guidance.examples", violations);
      if (question.id() != null) {
        checkId(question, known, field, seen.add(question.id()), violations);
      }
    }
    if (!violations.isEmpty()) {
      throw Problem.badRequest(violations);
    }
  }

  private static void checkTexts(
      Scale scale,
      @Nullable List<String> texts,
      int max,
      String field,
      List<Violation> violations) {
    if (texts == null) {
      return;
    }
    if (!scale.isScored()) {
      violations.add(new Violation(field, "must be absent"));
    } else if (texts.size() != scale.size()) {
      violations.add(new Violation(field, "must be " + scale.size() + ", or none"));
    }
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      if (text == null || text.isBlank() || text.length() > max || text.indexOf('\0') >= 0) {
        violations.add(
            new Violation(
                field + "[" + i + "]", "must have 1 to " + max + " characters and no NUL"));
      }
    }
  }

  private static void checkExamples(
      SaveQuestion question, String field, List<Violation> violations) {
    Scale scale = question.scale();
    Guidance guidance = question.guidance();
    List<QuestionExample> examples = guidance == null ? List.of() : guidance.examplesOrNone();
    for (int i = 0; i < examples.size(); i++) {
      Integer value = examples.get(i).value();
      if (value != null && !(scale.isScored() && scale.has(value))) {
        violations.add(new Violation(field + "[" + i + "].value", "must lie on the scale"));
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
