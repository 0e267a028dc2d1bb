package dev.judgeworkshop.annotations.rubric;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.problem.Violation;
import dev.judgeworkshop.model.ScaleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The delimited text that teams bring from the predecessor: {@code title:
 * description|||JUDGE_TYPE|||likert}, questions joined by {@code |||QUESTION_SEPARATOR|||}. The
 * type is likert, binary or freeform; without one it is likert. Blank questions are left out.
 */
final class RubricText {

  private static final Pattern SEPARATOR = Pattern.compile("\\|\\|\\|QUESTION_SEPARATOR\\|\\|\\|");
  private static final Pattern TYPE = Pattern.compile("\\|\\|\\|JUDGE_TYPE\\|\\|\\|");
  private static final String FIELD = "text";

  private final List<SaveQuestion> questions = new ArrayList<>();
  private final List<Violation> violations = new ArrayList<>();

  private RubricText() {}

  /**
   * Reads the text.
   *
   * @return at least one question, each required
   * @throws Problem 400 that says which question is at fault, and how
   */
  static List<SaveQuestion> parse(String text) {
    RubricText rubric = new RubricText();
    int number = 0;
    for (String part : SEPARATOR.split(text)) {
      if (!part.isBlank()) {
        number++;
        rubric.add(part, "question " + number + ": ");
      }
    }
    if (number == 0) {
      rubric.fault("must hold at least one question");
    }
    if (!rubric.violations.isEmpty()) {
      throw Problem.badRequest(rubric.violations);
    }
    return rubric.questions;
  }

  private void add(String part, String which) {
    String[] typed = TYPE.split(part, -1);
    String asked = typed[0].strip();
    int colon = asked.indexOf(':');
    String title = colon < 0 ? asked : asked.substring(0, colon).strip();
    String description = colon < 0 ? "" : asked.substring(colon + 1).strip();
    ScaleType type = typed.length == 1 ? ScaleType.LIKERT : type(typed[1]);
    if (title.isEmpty() || title.length() > SaveQuestion.MAX_TITLE) {
      fault(which + "the title must have 1 to " + SaveQuestion.MAX_TITLE + " characters");
    }
    if (description.length() > SaveQuestion.MAX_DESCRIPTION) {
      fault(
          which + "the description has more than " + SaveQuestion.MAX_DESCRIPTION + " characters");
    }
    if (type == null || typed.length > 2) {
      fault(which + "the judge type must be one of likert, binary, freeform");
      return;
    }
    Scale scale = new Scale(type, null, null);
    questions.add(SaveQuestion.plain(title, description, scale, type != ScaleType.FREEFORM));
  }

  private static @Nullable ScaleType type(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "likert" -> ScaleType.LIKERT;
      case "binary" -> ScaleType.BINARY;
      case "freeform" -> ScaleType.FREEFORM;
      default -> null;
    };
  }

  private void fault(String message) {
    violations.add(new Violation(FIELD, message));
  }
}
