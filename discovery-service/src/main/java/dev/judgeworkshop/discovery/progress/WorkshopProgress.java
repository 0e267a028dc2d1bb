package dev.judgeworkshop.discovery.progress;

import java.util.List;

/**
 * How far a workshop is in discovery.
 *
 * @param contributions how much there is
 * @param members people who have done something, by id
 */
record WorkshopProgress(Contributions contributions, List<MemberProgress> members) {

  WorkshopProgress {
    members = List.copyOf(members);
  }
}
