package dev.judgeworkshop.workshops.workshop;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed; what is absent stays as it is.
 *
 * @param name one line, not blank
 * @param description may have line breaks; empty to remove it
 * @param archived true to put the workshop away (it is paused then), false to take it up again
 */
@Schema(name = "ChangeWorkshop")
public record ChangeWorkshopRequest(
    @Size(max = 200)
        @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
        @Pattern(regexp = "[^\\p{Cc}\\p{Zl}\\p{Zp}]*", message = "must not have control characters")
        @Nullable String name,
    @Size(max = 2000)
        @Pattern(
            regexp = "[\\P{Cc}\\r\\n\\t]*",
            message = "must not have control characters other than line breaks and tabs")
        @Nullable String description,
    @Nullable Boolean archived) {

  boolean describes() {
    return name != null || description != null;
  }
}
