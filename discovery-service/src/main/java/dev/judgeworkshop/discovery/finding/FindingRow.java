package dev.judgeworkshop.discovery.finding;

import dev.judgeworkshop.discovery.contribution.ContributionRow;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One finding as a list reads it.
 *
 * @param id its id
 * @param traceId the trace
 * @param userId who noticed it
 * @param insightPreview the first 280 characters of the insight
 * @param category its kind; absent when it has none
 * @param version counts the changes from 1
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
@RegisterForReflection
public record FindingRow(
    UUID id,
    UUID traceId,
    UUID userId,
    String insightPreview,
    @Nullable Category category,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements ContributionRow {}
