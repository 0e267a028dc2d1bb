package dev.judgeworkshop.discovery.progress;

import java.util.List;

/**
 * How far a workshop is in discovery.
 *
 * @param version grows with every change of what is shown here
 * @param contributions how much there is
 * @param members everybody who has done something, at most 1,000, by id
 */
record WorkshopProgress(long version, Contributions contributions, List<MemberProgress> members) {

  WorkshopProgress {
    members = List.copyOf(members);
  }
}
