package dev.judgeworkshop.discovery.followup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All follow-up questions on one feedback.
 *
 * @param items at most 3, in the order in which they were asked
 */
@Schema(
    name = "FollowUps",
    requiredProperties = {"items"})
public record FollowUpsResponse(List<FollowUpResponse> items) {

  /** Keeps its own copy. */
  public FollowUpsResponse {
    items = List.copyOf(items);
  }
}
