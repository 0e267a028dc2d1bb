package dev.judgeworkshop.discovery.note;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.Phase;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One note in full.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param traceId the trace; absent for a note in general
 * @param userId who wrote it
 * @param text what it says
 * @param phase the phase that the workshop was in
 * @param version counts the changes from 1; the ETag
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Note",
    requiredProperties = {
      "id",
      "workshopId",
      "userId",
      "text",
      "phase",
      "version",
      "createdAt",
      "updatedAt"
    })
public record NoteResponse(
    UUID id,
    UUID workshopId,
    @Nullable UUID traceId,
    UUID userId,
    String text,
    Phase phase,
    long version,
    Instant createdAt,
    Instant updatedAt) {}
