package dev.judgeworkshop.discovery.suggestion;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.discovery.draft.DraftRubricItemSummary;
import dev.judgeworkshop.discovery.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the groups that a model named; statements that are not there, or there twice, are not. */
final class SuggestionAnswer {

  private static final int LONGEST_TITLE = 200;
  private static final int MOST_GROUPS = 50;

  private SuggestionAnswer() {}

  static List<SuggestedGroup> read(
      @Nullable JsonNode answer, List<DraftRubricItemSummary> statements) {
    List<SuggestedGroup> groups = new ArrayList<>();
    if (answer == null) {
      return groups;
    }
    Set<UUID> taken = new HashSet<>();
    for (JsonNode group : answer.path("groups")) {
      String title = group.path("title").asText("").strip();
      List<UUID> items = items(group.path("items"), statements, taken);
      if (!title.isBlank()
          && title.matches(Texts.STORABLE)
          && !items.isEmpty()
          && groups.size() < MOST_GROUPS) {
        groups.add(
            new SuggestedGroup(title.substring(0, Math.min(title.length(), LONGEST_TITLE)), items));
      }
    }
    return groups;
  }

  private static List<UUID> items(
      JsonNode numbers, List<DraftRubricItemSummary> statements, Set<UUID> taken) {
    List<UUID> items = new ArrayList<>();
    for (JsonNode number : numbers) {
      int place = number.asInt(0);
      if (place >= 1 && place <= statements.size()) {
        UUID id = statements.get(place - 1).id();
        if (taken.add(id)) {
          items.add(id);
        }
      }
    }
    return items;
  }
}
