package dev.judgeworkshop.annotations.groundtruth;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which ground truth is asked for.
 *
 * @param workshopId the workshop
 * @param questionId a scored question of the current rubric
 * @param part only this part of the split; null for both
 */
record GroundTruthFilter(UUID workshopId, UUID questionId, @Nullable Part part) {

  /** Names the list, for its cursors. */
  String scope() {
    return "ground-truth " + this;
  }
}
