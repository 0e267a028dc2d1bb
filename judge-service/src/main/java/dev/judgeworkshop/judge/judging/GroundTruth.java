package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.client.annotations.GroundTruthView;
import dev.judgeworkshop.judge.evaluation.TracePart;
import dev.judgeworkshop.judge.scale.Scale;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the humans said of a trace when the run began.
 *
 * @param traceId the trace
 * @param value a rating of the scale; null when contested
 * @param contested whether the raters are tied; a median between two ratings is a tie
 * @param raters how many rated it
 * @param part the part of the split
 * @param said each one's rating and their comments; null from a peer that does not tell
 */
@RegisterForReflection
record GroundTruth(
    UUID traceId,
    @Nullable Integer value,
    boolean contested,
    int raters,
    TracePart part,
    @Nullable Said said) {

  static GroundTruth of(GroundTruthView view, Scale scale) {
    Double value = view.value();
    boolean isRating = value != null && !view.contested() && scale.contains(value);
    return new GroundTruth(
        view.traceId(),
        isRating ? Integer.valueOf(value.intValue()) : null,
        view.contested() || (value != null && !isRating),
        view.raters(),
        TracePart.valueOf(view.part()),
        Said.of(view));
  }

  /**
   * What the raters said.
   *
   * @param ratings by rater
   * @param comments why
   */
  @RegisterForReflection
  record Said(Map<UUID, Double> ratings, List<String> comments) {

    private static final int COMMENTS = 20;
    private static final int CHARACTERS = 1_000;

    static @Nullable Said of(GroundTruthView view) {
      if (view.ratings() == null) {
        return null;
      }
      Map<UUID, Double> ratings = new LinkedHashMap<>();
      view.ratings().stream()
          .filter(rating -> rating.value() != null)
          .forEach(rating -> ratings.put(rating.userId(), rating.value()));
      return new Said(ratings, view.comments().stream().limit(COMMENTS).map(Said::cut).toList());
    }

    private static String cut(String comment) {
      return comment.length() <= CHARACTERS ? comment : comment.substring(0, CHARACTERS);
    }
  }
}
