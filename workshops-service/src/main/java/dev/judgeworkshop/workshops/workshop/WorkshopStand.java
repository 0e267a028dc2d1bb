package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.model.Phase;

/**
 * What a decision about the next phase is taken on.
 *
 * @param phase where the workshop stands
 * @param archived whether it is put away
 * @param discoveryRound the last round of the discovery phase, 0 before the first
 * @param annotationRound the last round of the annotation phase, 0 before the first
 */
public record WorkshopStand(
    Phase phase, boolean archived, int discoveryRound, int annotationRound) {

  /**
   * The last round of a phase.
   *
   * @param phase any phase
   * @return from 1; 0 before the first, and for a phase without rounds
   */
  public int lastRound(Phase phase) {
    return switch (phase) {
      case DISCOVERY -> discoveryRound;
      case ANNOTATION -> annotationRound;
      case INTAKE, RUBRIC, RESULTS, JUDGE_TUNING -> 0;
    };
  }
}
