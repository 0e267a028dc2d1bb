package dev.judgeworkshop.judge.evaluation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of one item, to be stored.
 *
 * @param traceId the trace
 * @param value the rating; null when it could not be judged
 * @param reasoning why this rating; null without one
 * @param failure why there is no rating; null with one
 * @param truth what the humans said; null when contested or unlabelled
 * @param contested whether the raters are tied
 * @param part the part of the split; null when nobody annotated the trace
 * @param trail what a model said; null when none was asked
 */
@RegisterForReflection
public record JudgedItem(
    UUID traceId,
    @Nullable Integer value,
    @Nullable String reasoning,
    @Nullable String failure,
    @Nullable Integer truth,
    boolean contested,
    @Nullable TracePart part,
    @Nullable ModelTrail trail) {

  /**
   * Whether it has a rating.
   *
   * @return false when it failed
   */
  public boolean isDone() {
    return value != null;
  }

  /**
   * Whether judge and humans differ.
   *
   * @return false when one of them says nothing
   */
  public boolean isDisagreement() {
    return value != null && truth != null && !value.equals(truth);
  }

  /**
   * Whether its rating had to be mapped to the scale.
   *
   * @return false when no model was asked
   */
  public boolean isMapped() {
    return trail != null && trail.mapped();
  }
}
