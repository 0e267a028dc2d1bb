package dev.judgeworkshop.workshops.client.annotations;

import java.util.List;
import java.util.UUID;

/**
 * How far everybody is with annotating.
 *
 * @param questions how many the rubric has
 * @param annotations how many there are
 * @param drafts how many were begun and not finished
 * @param members those who began, at most 1,000
 */
public record AnnotationProgressView(
    long questions, long annotations, long drafts, List<Annotating> members) {

  /**
   * One member.
   *
   * @param userId who
   * @param annotations how many are finished
   * @param drafts how many were begun
   */
  public record Annotating(UUID userId, long annotations, long drafts) {}
}
