package dev.judgeworkshop.discovery.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a workshop needs at least one of, before its rubric is written.
 *
 * @param feedback number of feedback
 * @param findings number of findings
 * @param draftRubricItems number of draft rubric items
 */
@Schema(
    name = "Counts",
    requiredProperties = {"feedback", "findings", "draftRubricItems"})
public record CountsResponse(long feedback, long findings, long draftRubricItems) {

  static CountsResponse of(Contributions contributions) {
    return new CountsResponse(
        contributions.feedback(), contributions.findings(), contributions.draftItems());
  }
}
