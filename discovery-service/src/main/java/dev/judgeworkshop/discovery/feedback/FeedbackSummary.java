package dev.judgeworkshop.discovery.feedback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One feedback in a list.
 *
 * @param id its id
 * @param traceId the trace
 * @param userId who gave it
 * @param label the verdict
 * @param reasonPreview the first 280 characters of the reason
 * @param version counts the changes from 1
 * @param updatedAt when it was last changed
 */
@Schema(
    requiredProperties = {
      "id",
      "traceId",
      "userId",
      "label",
      "reasonPreview",
      "version",
      "updatedAt"
    })
public record FeedbackSummary(
    UUID id,
    UUID traceId,
    UUID userId,
    Label label,
    String reasonPreview,
    long version,
    Instant updatedAt) {}
