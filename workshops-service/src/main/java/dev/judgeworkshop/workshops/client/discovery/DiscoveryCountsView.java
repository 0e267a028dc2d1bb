package dev.judgeworkshop.workshops.client.discovery;

/**
 * What people noticed in a workshop.
 *
 * @param feedback how many labels with a reason
 * @param findings how many insights
 * @param draftRubricItems how many statements on their way into the rubric
 */
public record DiscoveryCountsView(long feedback, long findings, long draftRubricItems) {

  /**
   * Whether there is anything to make a rubric from.
   *
   * @return whether one of the counts is not 0
   */
  public boolean hasAny() {
    return feedback + findings + draftRubricItems > 0;
  }
}
