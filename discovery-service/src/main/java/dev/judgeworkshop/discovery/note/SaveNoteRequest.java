package dev.judgeworkshop.discovery.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A note as its author now puts it; saved as a whole.
 *
 * @param text what it says, 1 to 10,000 characters, not blank; line breaks are kept
 */
@Schema(name = "SaveNote")
public record SaveNoteRequest(
    @NotBlank
        @Size(max = 10_000)
        @Pattern(regexp = STORABLE, message = "must not contain NUL or half a character")
        String text) {

  /** PostgreSQL stores neither NUL nor an unpaired surrogate. */
  static final String STORABLE = "^[^\\x00\\p{Cs}]*$";
}
