package dev.judgeworkshop.annotations.rubric;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Questions in the delimited text form of the predecessor.
 *
 * @param text {@code title: description|||JUDGE_TYPE|||likert}, questions joined by {@code
 *     |||QUESTION_SEPARATOR|||}; at most 200,000 characters
 */
@Schema(
    name = "ImportRubricText",
    requiredProperties = {"text"})
record ImportRubricTextRequest(
    @NotBlank
        @Size(max = 200_000)
        @Pattern(regexp = QuestionExample.NO_NUL, message = QuestionExample.NUL)
        String text) {}
