package dev.judgeworkshop.workshops.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new workshop.
 *
 * @param name one line
 * @param description may have line breaks
 */
@Schema(name = "CreateWorkshop")
public record CreateWorkshopRequest(
    @NotBlank
        @Size(max = 200)
        @Pattern(regexp = "[^\\p{Cc}\\p{Zl}\\p{Zp}]*", message = "must not have control characters")
        String name,
    @Size(max = 2000)
        @Pattern(
            regexp = "[\\P{Cc}\\r\\n\\t]*",
            message = "must not have control characters other than line breaks and tabs")
        @Nullable String description) {}
