package dev.judgeworkshop.discovery.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The groups that were made.
 *
 * @param groups in the order of the request
 */
@Schema(
    name = "CreatedDraftGroups",
    requiredProperties = {"groups"})
public record GroupsResponse(List<DraftGroupSummary> groups) {

  /** Keeps its own copy. */
  public GroupsResponse {
    groups = List.copyOf(groups);
  }
}
