package dev.judgeworkshop.annotations.annotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person says in an annotation, in one form only, so that equal content is equal: this is
 * compared when a save is repeated, and this is what the history keeps.
 *
 * @param rubricVersion the version that was answered
 * @param draft whether it is not complete yet
 * @param ratings those that say something, ordered by question
 * @param comment null if there is none
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnotationContent(
    long rubricVersion, boolean draft, List<Rating> ratings, @Nullable String comment) {

  AnnotationContent {
    ratings =
        ratings.stream()
            .filter(rating -> !rating.isEmpty())
            .sorted(Comparator.comparing(Rating::questionId))
            .toList();
    comment = Rating.blankToNull(comment);
  }
}
