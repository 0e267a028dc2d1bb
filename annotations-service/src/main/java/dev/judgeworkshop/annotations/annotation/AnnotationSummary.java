package dev.judgeworkshop.annotations.annotation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An annotation in a list: numbers, no text.
 *
 * @param id its id
 * @param traceId the trace
 * @param userId the rater
 * @param rubricVersion the version of the rubric that was answered
 * @param ratings of the questions that the rubric has now, without texts and comments
 * @param version its version
 * @param updatedAt when it was last saved
 */
@Schema(
    requiredProperties = {
      "id",
      "traceId",
      "userId",
      "rubricVersion",
      "ratings",
      "version",
      "updatedAt"
    })
record AnnotationSummary(
    UUID id,
    UUID traceId,
    UUID userId,
    long rubricVersion,
    List<Rating> ratings,
    long version,
    Instant updatedAt) {}
