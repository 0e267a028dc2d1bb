package dev.judgeworkshop.discovery.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A feedback as its author says it; saved as a whole.
 *
 * @param label the verdict
 * @param reason why, 1 to 10,000 characters, not blank; line breaks are kept
 */
@Schema(name = "SaveFeedback")
public record SaveFeedbackRequest(
    @NotNull Label label,
    @NotBlank
        @Size(max = 10_000)
        @Pattern(regexp = STORABLE, message = "must not contain NUL or half a character")
        String reason) {

  /** PostgreSQL stores neither NUL nor an unpaired surrogate. */
  private static final String STORABLE = "^[^\\x00\\p{Cs}]*$";
}
