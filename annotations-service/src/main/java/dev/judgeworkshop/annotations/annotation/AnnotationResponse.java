package dev.judgeworkshop.annotations.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One person's annotation of one trace.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param traceId the trace
 * @param userId the rater
 * @param rubricVersion the version of the rubric that was answered
 * @param draft whether it is not complete yet: a draft counts nowhere
 * @param stale whether a question of today read differently in the version that was answered
 * @param ratings of the questions that the rubric has now
 * @param comment on the trace
 * @param version its ETag
 * @param createdAt when it was first saved
 * @param updatedAt when it was last saved
 */
@Schema(
    name = "Annotation",
    requiredProperties = {
      "id",
      "workshopId",
      "traceId",
      "userId",
      "rubricVersion",
      "draft",
      "stale",
      "ratings",
      "version",
      "createdAt",
      "updatedAt"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnotationResponse(
    UUID id,
    UUID workshopId,
    UUID traceId,
    UUID userId,
    long rubricVersion,
    boolean draft,
    boolean stale,
    List<Rating> ratings,
    @Nullable String comment,
    long version,
    Instant createdAt,
    Instant updatedAt) {}
