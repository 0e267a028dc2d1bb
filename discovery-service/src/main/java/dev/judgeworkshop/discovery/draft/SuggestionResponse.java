package dev.judgeworkshop.discovery.draft;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Groups that somebody may want; nothing of it is stored.
 *
 * @param method how it was made
 * @param groups no item is in two of them; items that fit nowhere are in none
 */
@Schema(
    name = "DraftGroupSuggestion",
    requiredProperties = {"method", "groups"})
public record SuggestionResponse(SuggestionMethod method, List<SuggestedGroup> groups) {

  /** Keeps its own copy. */
  public SuggestionResponse {
    groups = List.copyOf(groups);
  }

  /**
   * One group.
   *
   * @param title what the question might ask
   * @param itemIds its items, at least one
   */
  @Schema(requiredProperties = {"title", "itemIds"})
  public record SuggestedGroup(String title, List<UUID> itemIds) {

    /** Keeps its own copy. */
    public SuggestedGroup {
      itemIds = List.copyOf(itemIds);
    }
  }
}
