package dev.judgeworkshop.annotations.rubric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is saved.
 *
 * @param id of a question that the rubric has or had; absent for a new one
 * @param title 1 to 200 characters
 * @param description at most 2,000 characters; absent is empty
 * @param scale must be the one that the question had before
 * @param required whether an annotation must answer it
 */
@Schema(requiredProperties = {"title", "scale", "required"})
public record SaveQuestion(
    @Nullable UUID id,
    @NotBlank @Size(max = 200) @Pattern(regexp = NO_NUL, message = NUL) String title,
    @Size(max = 2000) @Pattern(regexp = NO_NUL, message = NUL) String description,
    @NotNull @Valid Scale scale,
    @NotNull Boolean required) {

  private static final String NO_NUL = "[^\\u0000]*";
  private static final String NUL = "must not contain the NUL character";

  /** An absent description is an empty one. */
  public SaveQuestion {
    description = description == null ? "" : description;
  }

  /** Whether it says what a stored question says; an absent id is any. */
  boolean says(QuestionResponse stored) {
    return (id == null || id.equals(stored.id()))
        && title.equals(stored.title())
        && description.equals(stored.description())
        && scale.equals(stored.scale())
        && required == stored.required();
  }
}
