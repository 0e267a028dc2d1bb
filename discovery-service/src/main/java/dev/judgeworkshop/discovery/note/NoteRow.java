package dev.judgeworkshop.discovery.note;

import dev.judgeworkshop.discovery.contribution.ContributionRow;
import dev.judgeworkshop.model.Phase;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One note as a list reads it.
 *
 * @param id its id
 * @param traceId the trace; absent for a note in general
 * @param userId who wrote it
 * @param textPreview the first 280 characters of the text
 * @param phase the phase that the workshop was in
 * @param version counts the changes from 1
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
@RegisterForReflection
public record NoteRow(
    UUID id,
    @Nullable UUID traceId,
    UUID userId,
    String textPreview,
    Phase phase,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements ContributionRow {}
