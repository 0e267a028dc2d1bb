package dev.judgeworkshop.discovery.progress;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a workshop is, as the dashboard of workshops-service shows it.
 *
 * @param feedback number of feedback
 * @param findings number of findings
 * @param draftRubricItems number of draft rubric items
 * @param members everybody who has done something, at most 1,000, by id
 */
@Schema(requiredProperties = {"feedback", "findings", "draftRubricItems", "members"})
public record InternalProgressResponse(
    long feedback, long findings, long draftRubricItems, List<MemberProgressResponse> members) {

  /** Keeps its own copy of the members. */
  public InternalProgressResponse {
    members = List.copyOf(members);
  }

  static InternalProgressResponse of(WorkshopProgress progress) {
    Contributions sums = progress.contributions();
    return new InternalProgressResponse(
        sums.feedback(),
        sums.findings(),
        sums.draftItems(),
        progress.members().stream().map(MemberProgressResponse::of).toList());
  }
}
