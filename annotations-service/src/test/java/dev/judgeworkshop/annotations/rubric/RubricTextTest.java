package dev.judgeworkshop.annotations.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.problem.Violation;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTextTest {

  @Test
  void readsTitlesDescriptionsAndTypes() {
    List<SaveQuestion> questions =
        RubricText.parse(
            """
            Helpful: Does it help?
            Really: help?|||JUDGE_TYPE|||likert|||QUESTION_SEPARATOR|||
            Correct|||JUDGE_TYPE||| BINARY |||QUESTION_SEPARATOR|||  |||QUESTION_SEPARATOR|||
            Remarks: Anything else|||JUDGE_TYPE|||freeform|||QUESTION_SEPARATOR|||Tone: Polite?
            """);

    assertThat(questions)
        .extracting(SaveQuestion::title)
        .containsExactly("Helpful", "Correct", "Remarks", "Tone");
    assertThat(questions)
        .extracting(SaveQuestion::description)
        .containsExactly("Does it help?\nReally: help?", "", "Anything else", "Polite?");
    assertThat(questions)
        .extracting(question -> question.scale().type())
        .containsExactly(ScaleType.LIKERT, ScaleType.BINARY, ScaleType.FREEFORM, ScaleType.LIKERT);
    assertThat(questions)
        .extracting(SaveQuestion::required)
        .containsExactly(true, true, false, true);
  }

  @ParameterizedTest
  @CsvSource({
    "' ', must hold at least one question",
    "A|||JUDGE_TYPE|||stars, 'question 1: the judge type must be one of likert, binary, freeform'",
    "A|||JUDGE_TYPE|||likert|||JUDGE_TYPE|||likert,"
        + " 'question 1: the judge type must be one of likert, binary, freeform'",
    "A|||QUESTION_SEPARATOR|||: b, question 2: the title must have 1 to 200 characters"
  })
  void saysWhichQuestionIsAtFault(String text, String message) {
    assertThatThrownBy(() -> RubricText.parse(text))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.violations()).containsExactly(new Violation("text", message)));
  }

  @Test
  void boundsWhatAQuestionHolds() {
    assertThatThrownBy(() -> RubricText.parse("x".repeat(201) + ": " + "y".repeat(2_001)))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.violations()).hasSize(2));
  }
}
