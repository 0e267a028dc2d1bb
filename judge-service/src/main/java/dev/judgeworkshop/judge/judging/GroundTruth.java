package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.client.annotations.GroundTruthView;
import dev.judgeworkshop.judge.evaluation.TracePart;
import dev.judgeworkshop.judge.scale.Scale;
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
 */
record GroundTruth(
    UUID traceId, @Nullable Integer value, boolean contested, int raters, TracePart part) {

  static GroundTruth of(GroundTruthView view, Scale scale) {
    Double value = view.value();
    boolean isRating = value != null && !view.contested() && scale.contains(value);
    return new GroundTruth(
        view.traceId(),
        isRating ? Integer.valueOf(value.intValue()) : null,
        view.contested() || (value != null && !isRating),
        view.raters(),
        TracePart.valueOf(view.part()));
  }
}
