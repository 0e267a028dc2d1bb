package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.client.annotations.RubricView;
import java.util.List;
import java.util.stream.Collectors;

/** A scoring form as text, for judges. */
final class RubricText {

  private RubricText() {}

  static String of(RubricView rubric) {
    return rubric.questions().stream().map(RubricText::question).collect(Collectors.joining("\n"));
  }

  private static String question(RubricView.Question question) {
    String description = question.description();
    List<String> labels = question.scale().labels();
    return "- "
        + question.title()
        + " ("
        + question.scale().type()
        + (labels == null || labels.isEmpty() ? "" : ": " + String.join(", ", labels))
        + ")"
        + (description == null || description.isBlank() ? "" : ": " + description);
  }
}
