package dev.judgeworkshop.workshops.client.discovery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far everybody is with discovering.
 *
 * @param feedback how many labels there are
 * @param findings how many insights
 * @param draftRubricItems how many statements on their way into the rubric
 * @param members those who began, at most 1,000
 */
public record DiscoveryProgressView(
    long feedback, long findings, long draftRubricItems, List<Discovering> members) {

  /**
   * One member.
   *
   * @param userId who
   * @param feedback how many labels
   * @param findings how many insights
   * @param completedAt when they said that they are done; absent before
   */
  public record Discovering(
      UUID userId, long feedback, long findings, @Nullable Instant completedAt) {}
}
