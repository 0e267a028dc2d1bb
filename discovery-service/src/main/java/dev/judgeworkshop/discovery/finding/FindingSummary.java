package dev.judgeworkshop.discovery.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One finding in a list.
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
@Schema(
    requiredProperties = {
      "id",
      "traceId",
      "userId",
      "insightPreview",
      "version",
      "createdAt",
      "updatedAt"
    })
public record FindingSummary(
    UUID id,
    UUID traceId,
    UUID userId,
    String insightPreview,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Category category,
    long version,
    Instant createdAt,
    Instant updatedAt) {}
