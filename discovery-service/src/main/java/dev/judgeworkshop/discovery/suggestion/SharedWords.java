package dev.judgeworkshop.discovery.suggestion;

import dev.judgeworkshop.discovery.draft.DraftRubricItemSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Groups statements by the word that most of them share: take the most frequent word of those that
 * are left, make its statements a group, and go on. A pure function; equal counts are decided by
 * the alphabet, so that the same statements always give the same groups.
 */
final class SharedWords {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_WORD = 4;
  private static final int SMALLEST_GROUP = 2;
  private static final int MOST_GROUPS = 50;

  private SharedWords() {}

  static List<SuggestedGroup> group(List<DraftRubricItemSummary> statements) {
    Map<UUID, Set<String>> left = new LinkedHashMap<>();
    statements.forEach(item -> left.put(item.id(), words(item.textPreview())));
    List<SuggestedGroup> groups = new ArrayList<>();
    while (groups.size() < MOST_GROUPS) {
      Map.@Nullable Entry<String, List<UUID>> most = mostShared(left);
      if (most == null || most.getValue().size() < SMALLEST_GROUP) {
        break;
      }
      groups.add(new SuggestedGroup(most.getKey(), most.getValue()));
      most.getValue().forEach(left::remove);
    }
    return groups;
  }

  private static Map.@Nullable Entry<String, List<UUID>> mostShared(Map<UUID, Set<String>> left) {
    Map<String, List<UUID>> byWord = new TreeMap<>();
    left.forEach(
        (id, words) ->
            words.forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(id)));
    return byWord.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, List<UUID>>>comparingInt(entry -> entry.getValue().size())
                .thenComparing(Map.Entry.<String, List<UUID>>comparingByKey().reversed()))
        .orElse(null);
  }

  private static Set<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST_WORD)
        .collect(Collectors.toSet());
  }
}
