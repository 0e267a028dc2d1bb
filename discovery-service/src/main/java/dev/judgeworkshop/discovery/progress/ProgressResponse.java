package dev.judgeworkshop.discovery.progress;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a workshop is in discovery.
 *
 * @param feedback number of feedback
 * @param findings number of findings
 * @param draftRubricItems number of draft rubric items
 * @param completed how many people have marked discovery as complete
 * @param members everybody who has done something (at most 1,000, by id) for a facilitator, else
 *     the caller alone
 */
@Schema(
    name = "Progress",
    requiredProperties = {"feedback", "findings", "draftRubricItems", "completed", "members"})
public record ProgressResponse(
    long feedback,
    long findings,
    long draftRubricItems,
    long completed,
    List<ProgressRow> members) {

  /** Keeps its own copy of the members. */
  public ProgressResponse {
    members = List.copyOf(members);
  }
}
