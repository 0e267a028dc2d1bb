package dev.judgeworkshop.annotations.rubric;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is saved.
 *
 * @param id of a question that the rubric has or had; absent for a new one
 * @param title 1 to 200 characters
 * @param description at most 2,000 characters; absent is empty
 * @param scale its type must be the one that the question had before
 * @param required whether an annotation must answer it
 * @param guidance how to apply it; absent keeps what the question has, an empty one clears it
 * @param evidenceTraceIds at most 200; absent keeps what the question has, an empty list clears it
 */
@Schema(requiredProperties = {"title", "scale", "required"})
public record SaveQuestion(
    @Nullable UUID id,
    @NotBlank
        @Size(max = MAX_TITLE)
        @Pattern(regexp = QuestionExample.NO_NUL, message = QuestionExample.NUL)
        String title,
    @Size(max = MAX_DESCRIPTION)
        @Pattern(regexp = QuestionExample.NO_NUL, message = QuestionExample.NUL)
        String description,
    @NotNull @Valid Scale scale,
    @NotNull Boolean required,
    @Nullable @Valid Guidance guidance,
    @Nullable @Size(max = 200) List<@NotNull UUID> evidenceTraceIds) {

  static final int MAX_TITLE = 200;
  static final int MAX_DESCRIPTION = 2_000;

  /** An absent description is an empty one; evidence is named once each. */
  public SaveQuestion {
    description = description == null ? "" : description;
    evidenceTraceIds =
        evidenceTraceIds == null ? null : evidenceTraceIds.stream().distinct().toList();
  }

  static SaveQuestion plain(String title, String description, Scale scale, boolean required) {
    return new SaveQuestion(null, title, description, scale, required, null, null);
  }

  /** Whether it says what a stored question says; an absent id is any. */
  boolean says(QuestionResponse stored) {
    return (id == null || id.equals(stored.id()))
        && asks(stored)
        && required == stored.required()
        && (guidance == null || guidance.equals(guidanceOf(stored)))
        && (evidenceTraceIds == null || evidenceTraceIds.equals(stored.evidenceTraceIds()));
  }

  /** Whether it asks the same on the same scale. */
  boolean asks(QuestionResponse stored) {
    return title.equals(stored.title())
        && description.equals(stored.description())
        && scale.equals(stored.scale());
  }

  private static Guidance guidanceOf(QuestionResponse stored) {
    Guidance known = stored.guidance();
    return known == null ? new Guidance(null, null) : known;
  }
}
