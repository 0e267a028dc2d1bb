package dev.judgeworkshop.annotations.groundtruth;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one rater said.
 *
 * @param userId the rater
 * @param value on the question's scale
 * @param comment on the rating, else on its annotation; only when comments were asked for
 */
@Schema(requiredProperties = {"userId", "value"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record HumanRating(UUID userId, int value, @Nullable String comment) {

  HumanRating withoutComment() {
    return new HumanRating(userId, value, null);
  }
}
