package dev.judgeworkshop.annotations.annotation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question.
 *
 * @param questionId the question
 * @param value 1 to 5 (LIKERT), 0 or 1 (BINARY)
 * @param text the answer to a FREEFORM question, at most 10,000 characters
 * @param comment on the answer, at most 10,000 characters; line breaks are kept, blank is none
 */
@Schema(requiredProperties = {"questionId"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record Rating(
    @NotNull UUID questionId,
    @Nullable Integer value,
    @Nullable @Size(max = MAX_TEXT) @Pattern(regexp = NO_NUL, message = NUL) String text,
    @Nullable @Size(max = MAX_TEXT) @Pattern(regexp = NO_NUL, message = NUL) String comment) {

  static final int MAX_TEXT = 10_000;
  static final String NO_NUL = "[^\\u0000]*";
  static final String NUL = "must not contain the NUL character";

  /** Blank text is no text. */
  public Rating {
    text = blankToNull(text);
    comment = blankToNull(comment);
  }

  static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  @JsonIgnore
  boolean isEmpty() {
    return value == null && text == null && comment == null;
  }
}
