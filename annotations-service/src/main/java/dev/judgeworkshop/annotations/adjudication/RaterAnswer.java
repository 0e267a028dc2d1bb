package dev.judgeworkshop.annotations.adjudication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one rater said.
 *
 * @param userId the rater; absent in a blind view
 * @param name the rater's name; absent in a blind view, or when it cannot be had now
 * @param value on the question's scale
 * @param comment on the question
 * @param annotationComment on the trace as a whole
 * @param updatedAt when it was last saved; absent in a blind view
 */
@Schema(requiredProperties = {"value"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record RaterAnswer(
    @Nullable UUID userId,
    @Nullable String name,
    int value,
    @Nullable String comment,
    @Nullable String annotationComment,
    @Nullable Instant updatedAt) {

  RaterAnswer named(@Nullable String known) {
    return new RaterAnswer(userId, known, value, comment, annotationComment, updatedAt);
  }

  RaterAnswer blind() {
    return new RaterAnswer(null, null, value, comment, annotationComment, null);
  }
}
