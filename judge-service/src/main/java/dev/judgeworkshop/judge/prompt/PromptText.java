package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.judge.client.annotations.RubricView.AnswerScale;
import dev.judgeworkshop.judge.client.annotations.RubricView.Question;
import dev.judgeworkshop.judge.scale.Scale;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The first text of a judge, derived from its rubric question: the question before the material,
 * the reasoning before the verdict.
 */
final class PromptText {

  private static final String TEMPLATE =
      """
      %s

      # Question
      %s

      # Scale
      %s

      # Scoring form of the workshop
      {{rubric}}

      # Input of the application
      {{inputs}}

      # Context
      {{context}}

      # Output of the application
      {{outputs}}

      # Answer
      %s
      """;

  private PromptText() {}

  static String derive(Question question, JudgeKind kind) {
    return TEMPLATE.formatted(
        task(kind), question(question), scale(question.scale()), answer(question.scale().type()));
  }

  private static String task(JudgeKind kind) {
    return switch (kind) {
      case LLM -> "You grade one output of an AI application as an expert would.";
      case NEAREST_NEIGHBOUR ->
          "No LLM is asked. The rating is that of the most similar annotated tuning traces.";
      case MAJORITY_CLASS ->
          "No LLM is asked. The rating is the most frequent one of the tuning traces.";
    };
  }

  private static String question(Question question) {
    String description = question.description();
    String text =
        description == null || description.isBlank()
            ? question.title()
            : question.title() + "\n" + description;
    return withoutVariables(text);
  }

  private static String scale(AnswerScale answers) {
    List<String> labels = answers.labels();
    Scale scale = Scale.of(answers.type());
    return scale.labels().stream()
        .map(
            rating ->
                labels == null || labels.size() < scale.size()
                    ? rating + word(answers.type(), rating)
                    : rating + " = " + withoutVariables(labels.get(rating - scale.low())))
        .collect(Collectors.joining("\n"));
  }

  private static String word(ScaleType type, int rating) {
    return type == ScaleType.LIKERT ? "" : rating == 0 ? " = fail" : " = pass";
  }

  private static String answer(ScaleType type) {
    String ratings = type == ScaleType.BINARY ? "0 or 1" : "a whole number from 1 to 5";
    return "Answer with JSON only: {\"reasoning\": \"...\", \"rating\": " + ratings + "}";
  }

  /** What people wrote must not be taken for a variable of the template. */
  private static String withoutVariables(String text) {
    return text.replace("{{", "{ {").replace("}}", "} }");
  }
}
