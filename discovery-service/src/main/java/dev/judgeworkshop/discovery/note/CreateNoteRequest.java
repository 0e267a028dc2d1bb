package dev.judgeworkshop.discovery.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new note.
 *
 * @param workshopId the workshop
 * @param traceId the trace that it is on; absent for a note in general
 * @param text what it says, 1 to 10,000 characters, not blank; line breaks are kept
 */
@Schema(name = "CreateNote")
public record CreateNoteRequest(
    @NotNull UUID workshopId,
    @Nullable UUID traceId,
    @NotBlank
        @Size(max = 10_000)
        @Pattern(
            regexp = SaveNoteRequest.STORABLE,
            message = "must not contain NUL or half a character")
        String text) {}
