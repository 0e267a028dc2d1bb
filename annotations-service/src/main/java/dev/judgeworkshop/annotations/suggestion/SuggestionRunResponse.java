package dev.judgeworkshop.annotations.suggestion;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.model.WorkState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question to the model for rubric questions.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param state how far it is
 * @param createdAt when it was asked for
 * @param startedAt when a replica took it
 * @param finishedAt when it ended
 * @param error why it has failed
 * @param version its ETag
 */
@Schema(
    name = "SuggestionRun",
    requiredProperties = {"id", "workshopId", "state", "createdAt", "version"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuggestionRunResponse(
    UUID id,
    UUID workshopId,
    WorkState state,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String error,
    long version) {}
