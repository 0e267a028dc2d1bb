package dev.judgeworkshop.judge.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * How many traces of a run came out the same way.
 *
 * @param part the part of the split; null for a trace that nobody annotated
 * @param contested whether its raters are tied
 * @param truth what the humans said; null when contested or unlabelled
 * @param value what the judge said; null when it said nothing
 * @param traces how many
 */
public record OutcomeCount(
    @Nullable TracePart part,
    boolean contested,
    @Nullable Integer truth,
    @Nullable Integer value,
    long traces) {

  /** Whether nobody annotated these traces. */
  public boolean isUnlabelled() {
    return !contested && truth == null;
  }

  /** Whether a judge may have learned from these traces. */
  public boolean isTuning() {
    return truth != null && part == TracePart.TUNING;
  }

  /** Whether these traces are what a judge is measured on. */
  public boolean isHeldOut() {
    return truth != null && part == TracePart.HELD_OUT;
  }

  /** Whether the judge gave a rating. */
  public boolean isJudged() {
    return value != null;
  }
}
