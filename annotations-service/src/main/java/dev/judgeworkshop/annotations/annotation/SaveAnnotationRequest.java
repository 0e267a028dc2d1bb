package dev.judgeworkshop.annotations.annotation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An annotation as it is saved, as a whole: what is left out is cleared.
 *
 * @param rubricVersion the version that the person had in front of them
 * @param draft true while it is not complete: required answers may be missing, and it counts
 *     nowhere; absent is false
 * @param ratings at most 50, one per question
 * @param comment on the trace, at most 10,000 characters; line breaks are kept
 */
@Schema(
    name = "SaveAnnotation",
    requiredProperties = {"rubricVersion", "ratings"})
record SaveAnnotationRequest(
    @NotNull Long rubricVersion,
    @Nullable Boolean draft,
    @NotNull @Size(max = 50) List<@NotNull @Valid Rating> ratings,
    @Nullable @Size(max = Rating.MAX_TEXT) @Pattern(regexp = Rating.NO_NUL, message = Rating.NUL)
        String comment) {

  boolean isDraft() {
    return Boolean.TRUE.equals(draft);
  }
}
