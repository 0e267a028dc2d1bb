package dev.judgeworkshop.annotations.rubric;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to apply a question.
 *
 * @param text at most 10,000 characters; line breaks are kept
 * @param examples at most 20
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Guidance(
    @Nullable
        @Size(max = 10_000)
        @Pattern(regexp = QuestionExample.NO_NUL, message = QuestionExample.NUL)
        String text,
    @Nullable @Size(max = 20) List<@NotNull @Valid QuestionExample> examples) {

  /** Blank text is none, and so is an empty list. */
  public Guidance {
    text = text == null || text.isBlank() ? null : text;
    examples = examples == null || examples.isEmpty() ? null : examples.stream().toList();
  }

  /**
   * Whether it says nothing.
   *
   * @return true without text and examples
   */
  @JsonIgnore
  public boolean isEmpty() {
    return text == null && examples == null;
  }

  List<QuestionExample> examplesOrNone() {
    return examples == null ? List.of() : examples;
  }
}
