package dev.judgeworkshop.annotations.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An annotation in a list: numbers, no text.
 *
 * @param id its id
 * @param traceId the trace
 * @param userId the rater
 * @param raterName the rater's name, for facilitators; absent when it cannot be had now
 * @param rubricVersion the version of the rubric that was answered
 * @param draft whether it is not complete yet: a draft counts nowhere
 * @param stale whether a question of today read differently in the version that was answered
 * @param ratings of the questions that the rubric has now, without texts and comments
 * @param version its version
 * @param updatedAt when it was last saved
 * @param inputPreview how the trace's input begins, for facilitators; absent when it cannot be had
 * @param outputPreview how the trace's output begins, likewise
 */
@Schema(
    requiredProperties = {
      "id",
      "traceId",
      "userId",
      "rubricVersion",
      "draft",
      "stale",
      "ratings",
      "version",
      "updatedAt"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnotationSummary(
    UUID id,
    UUID traceId,
    UUID userId,
    @Nullable String raterName,
    long rubricVersion,
    boolean draft,
    boolean stale,
    List<Rating> ratings,
    long version,
    Instant updatedAt,
    @Nullable String inputPreview,
    @Nullable String outputPreview) {

  AnnotationSummary decorated(
      @Nullable String name, @Nullable String input, @Nullable String output) {
    return new AnnotationSummary(
        id,
        traceId,
        userId,
        name,
        rubricVersion,
        draft,
        stale,
        ratings,
        version,
        updatedAt,
        input,
        output);
  }
}
