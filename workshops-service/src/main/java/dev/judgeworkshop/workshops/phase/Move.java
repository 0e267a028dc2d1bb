package dev.judgeworkshop.workshops.phase;

import dev.judgeworkshop.workshops.workshop.WorkshopStand;

/**
 * What a request means where the workshop stands.
 *
 * @param stand where it stands
 * @param request where it is to go
 */
record Move(WorkshopStand stand, TransitionRequest request) {

  /** To the open phase, which has no rounds that could follow each other. */
  boolean isNowhere() {
    return request.to() == stand.phase() && !request.hasRounds();
  }

  /**
   * Back to an earlier phase as it was left: no preconditions, its last round, its last dataset.
   */
  boolean reopens() {
    boolean back = request.to().compareTo(stand.phase()) < 0;
    boolean hasRoundToReopen = stand.lastRound(request.to()) > 0 && request.dataset() == null;
    return back && (hasRoundToReopen || !request.hasRounds());
  }

  boolean opensRound() {
    return request.hasRounds() && !reopens();
  }

  int nextRound() {
    return stand.lastRound(request.to()) + 1;
  }
}
