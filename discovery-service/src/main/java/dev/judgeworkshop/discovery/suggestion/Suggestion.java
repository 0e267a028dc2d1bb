package dev.judgeworkshop.discovery.suggestion;

import java.util.List;

/**
 * What a run came to.
 *
 * @param method how it was made
 * @param groups no item is in two of them
 */
record Suggestion(SuggestionMethod method, List<SuggestedGroup> groups) {

  Suggestion {
    groups = List.copyOf(groups);
  }
}
