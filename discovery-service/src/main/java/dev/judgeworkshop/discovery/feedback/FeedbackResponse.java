package dev.judgeworkshop.discovery.feedback;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One feedback in full.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param traceId the trace
 * @param userId who gave it
 * @param label the verdict
 * @param reason why
 * @param version counts the changes from 1; the ETag
 * @param createdAt when it was first given
 * @param updatedAt when it was last changed
 */
@Schema(
    name = "Feedback",
    requiredProperties = {
      "id",
      "workshopId",
      "traceId",
      "userId",
      "label",
      "reason",
      "version",
      "createdAt",
      "updatedAt"
    })
public record FeedbackResponse(
    UUID id,
    UUID workshopId,
    UUID traceId,
    UUID userId,
    Label label,
    String reason,
    long version,
    Instant createdAt,
    Instant updatedAt) {}
