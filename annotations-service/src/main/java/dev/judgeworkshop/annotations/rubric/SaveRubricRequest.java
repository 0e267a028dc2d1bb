package dev.judgeworkshop.annotations.rubric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The whole rubric as it is saved.
 *
 * @param questions 1 to 50, in the order of the form
 */
@Schema(
    name = "SaveRubric",
    requiredProperties = {"questions"})
public record SaveRubricRequest(
    @NotNull @Size(min = 1, max = MAX) List<@NotNull @Valid SaveQuestion> questions) {

  static final int MAX = 50;

  /** Whether it says what is stored: a repeated save is then harmless. */
  boolean says(RubricResponse stored) {
    return questions.size() == stored.questions().size()
        && IntStream.range(0, questions.size())
            .allMatch(i -> questions.get(i).says(stored.questions().get(i)));
  }
}
