package dev.judgeworkshop.annotations.groundtruth;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is shown with each truth.
 *
 * @param ratings what each rater said
 * @param comments why; with the ratings
 */
record Include(boolean ratings, boolean comments) {

  private static final Set<String> KNOWN = Set.of("ratings", "comments");

  /**
   * Reads the parameter.
   *
   * @param text names with commas between them; null for none
   * @throws Problem 400 on an unknown name
   */
  static Include of(@Nullable String text) {
    Set<String> names =
        text == null ? Set.of() : Set.copyOf(java.util.List.of(text.split(",", -1)));
    if (!KNOWN.containsAll(names)) {
      throw Problem.badRequest("include", "must be ratings, comments, or both");
    }
    boolean comments = names.contains("comments");
    return new Include(comments || names.contains("ratings"), comments);
  }
}
