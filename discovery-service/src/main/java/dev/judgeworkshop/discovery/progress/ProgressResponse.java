package dev.judgeworkshop.discovery.progress;

import dev.judgeworkshop.discovery.client.display.Display;
import dev.judgeworkshop.kit.list.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a workshop is in discovery.
 *
 * @param feedback number of feedback
 * @param findings number of findings
 * @param draftRubricItems number of draft rubric items
 * @param completed how many people have marked discovery as complete
 * @param members a page of those who have done something (by id) for a facilitator, else the caller
 *     alone
 */
@Schema(
    name = "Progress",
    requiredProperties = {"feedback", "findings", "draftRubricItems", "completed", "members"})
public record ProgressResponse(
    long feedback,
    long findings,
    long draftRubricItems,
    long completed,
    Page<ProgressRow> members) {

  static ProgressResponse of(Contributions sums, Page<MemberProgress> members, Display names) {
    return new ProgressResponse(
        sums.feedback(),
        sums.findings(),
        sums.draftItems(),
        sums.completed(),
        members.map(member -> ProgressRow.of(member, names)));
  }
}
