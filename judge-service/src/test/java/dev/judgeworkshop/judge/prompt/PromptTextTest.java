package dev.judgeworkshop.judge.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.judge.client.annotations.RubricView.AnswerScale;
import dev.judgeworkshop.judge.client.annotations.RubricView.Question;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PromptTextTest {

  @Test
  void asksTheQuestionOnItsScaleBeforeTheMaterial() {
    // When
    String text =
        PromptText.derive(
            question("Is it polite?", "No insults.", ScaleType.BINARY, List.of("rude", "polite")),
            JudgeKind.LLM);

    // Then
    assertThat(text)
        .containsSubsequence(
            "Is it polite?\nNo insults.",
            "0 = rude\n1 = polite",
            "{{rubric}}",
            "{{inputs}}",
            "{{context}}",
            "{{outputs}}",
            "\"reasoning\"",
            "\"rating\": 0 or 1");
  }

  @Test
  void namesEveryRatingOfALikertScale() {
    String text = PromptText.derive(question("Fluent?", "", ScaleType.LIKERT, null), JudgeKind.LLM);

    assertThat(text).contains("# Question\nFluent?\n\n", "1\n2\n3\n4\n5").contains("from 1 to 5");
  }

  @Test
  void binaryRatingsHaveAMeaningWithoutLabels() {
    String text = PromptText.derive(question("Ok?", "", ScaleType.BINARY, null), JudgeKind.LLM);

    assertThat(text).contains("0 = fail\n1 = pass");
  }

  @Test
  void saysWhenNoLlmIsAsked() {
    Question question = question("Ok?", "", ScaleType.BINARY, null);

    assertThat(PromptText.derive(question, JudgeKind.NEAREST_NEIGHBOUR))
        .startsWith("No LLM is asked. The rating is that of the most similar");
    assertThat(PromptText.derive(question, JudgeKind.MAJORITY_CLASS))
        .startsWith("No LLM is asked. The rating is the most frequent");
  }

  @Test
  void whatPeopleWroteIsNoVariable() {
    String text =
        PromptText.derive(
            question("Show {{outputs}} %s", "{{inputs}}", ScaleType.BINARY, List.of("{{", "}}")),
            JudgeKind.LLM);

    assertThat(text).contains("Show { {outputs} } %s").containsOnlyOnce("{{outputs}}");
  }

  private static Question question(
      String title, String description, ScaleType type, List<String> labels) {
    return new Question(UUID.randomUUID(), title, description, new AnswerScale(type, labels));
  }
}
