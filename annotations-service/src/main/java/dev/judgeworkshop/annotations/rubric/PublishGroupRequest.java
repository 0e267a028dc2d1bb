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
 * A group of draft rubric items that becomes a question.
 *
 * @param title 1 to 200 characters
 * @param description at most 2,000 characters; absent is empty
 * @param scale what it is answered on
 * @param required whether an annotation must answer it
 * @param evidenceTraceIds the traces behind the group, at most 200
 */
@Schema(
    name = "PublishGroup",
    requiredProperties = {"title", "scale", "required", "evidenceTraceIds"})
record PublishGroupRequest(
    @NotBlank
        @Size(max = SaveQuestion.MAX_TITLE)
        @Pattern(regexp = QuestionExample.NO_NUL, message = QuestionExample.NUL)
        String title,
    @Nullable
        @Size(max = SaveQuestion.MAX_DESCRIPTION)
        @Pattern(regexp = QuestionExample.NO_NUL, message = QuestionExample.NUL)
        String description,
    @NotNull @Valid Scale scale,
    @NotNull Boolean required,
    @NotNull @Size(max = 200) List<@NotNull UUID> evidenceTraceIds) {

  SaveQuestion toQuestion() {
    return new SaveQuestion(null, title, description, scale, required, null, evidenceTraceIds);
  }
}
