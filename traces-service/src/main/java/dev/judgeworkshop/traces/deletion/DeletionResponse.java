package dev.judgeworkshop.traces.deletion;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.WorkState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One deletion and how far it is.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param state whether it waits, runs, or how it ended
 * @param done traces that are gone, here and everywhere
 * @param total traces that are to go
 * @param createdAt when it was asked for
 * @param startedAt when the first trace was deleted
 * @param finishedAt when it ended
 * @param error why it failed
 * @param version changes whenever anything here does; the ETag
 */
@Schema(
    name = "Deletion",
    requiredProperties = {"id", "workshopId", "state", "done", "total", "createdAt", "version"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeletionResponse(
    UUID id,
    UUID workshopId,
    WorkState state,
    long done,
    long total,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String error,
    long version) {}
