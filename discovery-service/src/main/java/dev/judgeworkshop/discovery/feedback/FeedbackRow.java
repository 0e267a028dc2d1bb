package dev.judgeworkshop.discovery.feedback;

import dev.judgeworkshop.discovery.contribution.ContributionRow;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * One feedback as a list reads it.
 *
 * @param id its id
 * @param traceId the trace
 * @param userId who gave it
 * @param label the verdict
 * @param reasonPreview the first 280 characters of the reason
 * @param version counts the changes from 1
 * @param updatedAt when it was last changed
 */
@RegisterForReflection
public record FeedbackRow(
    UUID id,
    UUID traceId,
    UUID userId,
    Label label,
    String reasonPreview,
    long version,
    Instant updatedAt)
    implements ContributionRow {}
