package dev.judgeworkshop.discovery.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A finding as its author now puts it; saved as a whole.
 *
 * @param insight what was noticed, 1 to 10,000 characters, not blank; line breaks are kept
 * @param category its kind, if any
 */
@Schema(name = "SaveFinding")
public record SaveFindingRequest(
    @NotBlank
        @Size(max = 10_000)
        @Pattern(regexp = STORABLE, message = "must not contain NUL or half a character")
        String insight,
    @Nullable Category category) {

  /** PostgreSQL stores neither NUL nor an unpaired surrogate. */
  static final String STORABLE = "^[^\\x00\\p{Cs}]*$";
}
