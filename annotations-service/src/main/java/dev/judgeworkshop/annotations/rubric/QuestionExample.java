package dev.judgeworkshop.annotations.rubric;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a value looks like in practice.
 *
 * @param text an output, or what is to be seen in one; 1 to 2,000 characters
 * @param value what it would be rated; absent for FREEFORM
 * @param reason why, at most 2,000 characters
 */
@Schema(requiredProperties = {"text"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionExample(
    @NotBlank @Size(max = MAX) @Pattern(regexp = NO_NUL, message = NUL) String text,
    @Nullable Integer value,
    @Nullable @Size(max = MAX) @Pattern(regexp = NO_NUL, message = NUL) String reason) {

  private static final int MAX = 2_000;
  static final String NO_NUL = "[^\\u0000]*";
  static final String NUL = "must not contain the NUL character";
}
