package dev.judgeworkshop.discovery.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One finding in full.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param traceId the trace
 * @param userId who noticed it
 * @param insight what was noticed
 * @param category its kind; absent when it has none
 * @param version counts the changes from 1; the ETag
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
@Schema(
    name = "Finding",
    requiredProperties = {
      "id",
      "workshopId",
      "traceId",
      "userId",
      "insight",
      "version",
      "createdAt",
      "updatedAt"
    })
public record FindingResponse(
    UUID id,
    UUID workshopId,
    UUID traceId,
    UUID userId,
    String insight,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Category category,
    long version,
    Instant createdAt,
    Instant updatedAt) {}
