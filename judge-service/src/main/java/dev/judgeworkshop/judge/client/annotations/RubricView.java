package dev.judgeworkshop.judge.client.annotations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a rubric.
 *
 * @param questions its questions
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record RubricView(List<Question> questions) {

  /**
   * Looks a question up.
   *
   * @param id its id
   * @return the question, empty when the rubric has none of this id
   */
  public Optional<Question> question(UUID id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /**
   * The questions that a judge can rate.
   *
   * @return those that are not answered with text
   */
  public List<Question> judgeable() {
    return questions.stream()
        .filter(question -> question.scale().type() != ScaleType.FREEFORM)
        .toList();
  }

  /**
   * A rubric question.
   *
   * @param id its id, which never changes meaning
   * @param title what is asked
   * @param description how to decide
   * @param scale what it is answered with
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Question(UUID id, String title, @Nullable String description, AnswerScale scale) {}

  /**
   * The scale of a question.
   *
   * @param type its kind
   * @param labels a word for each rating, lowest first; absent when there are none
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record AnswerScale(ScaleType type, @Nullable List<String> labels) {}
}
