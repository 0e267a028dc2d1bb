package dev.judgeworkshop.discovery.finding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A new finding.
 *
 * @param workshopId the workshop
 * @param traceId the trace it was noticed on
 * @param insight what was noticed, 1 to 10,000 characters, not blank; line breaks are kept
 * @param category its kind, if any
 */
@Schema(name = "CreateFinding")
public record CreateFindingRequest(
    @NotNull UUID workshopId,
    @NotNull UUID traceId,
    @NotBlank
        @Size(max = 10_000)
        @Pattern(
            regexp = SaveFindingRequest.STORABLE,
            message = "must not contain NUL or half a character")
        String insight,
    @Nullable Category category) {}
