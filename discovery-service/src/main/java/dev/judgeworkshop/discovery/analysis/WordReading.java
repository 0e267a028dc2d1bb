package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.discovery.text.WordGroup;
import dev.judgeworkshop.kit.row.Ids;
import java.util.List;
import java.util.Map;

/**
 * Items without a model: groups by label or category, and by frequent words. It says what it is, in
 * every item and in the analysis.
 */
final class WordReading {

  private static final String HOW = " Grouped without a language model, by counting words.";

  /** What is said of a category when criteria are looked for: themes are no criteria. */
  private static final List<String> NO_CRITERIA = List.of("THEME", "NONE");

  private static final Map<String, String> NAMES =
      Map.of(
          "GOOD", "Labelled GOOD",
          "BAD", "Labelled BAD",
          "THEME", "Theme",
          "EDGE_CASE", "Edge case",
          "BOUNDARY_CONDITION", "Boundary condition",
          "FAILURE_MODE", "Failure mode",
          "MISSING_INFORMATION", "Missing information",
          "NONE", "Without a category");

  private WordReading() {}

  static List<FoundItem> items(AnalysisKind kind, List<WordGroup> groups) {
    return groups.stream()
        .filter(group -> kind == AnalysisKind.THEMES || !NO_CRITERIA.contains(group.mark()))
        .map(WordReading::item)
        .toList();
  }

  private static FoundItem item(WordGroup group) {
    String name = NAMES.getOrDefault(group.mark(), group.mark());
    String title = group.word() == null ? name : name + ": " + group.word();
    String what =
        group.word() == null
            ? "%s on %d traces.".formatted(name, group.traces())
            : "%s, with the word \u201c%s\u201d, on %d traces."
                .formatted(name, group.word(), group.traces());
    return new FoundItem(Ids.next(), true, cut(title), what + HOW, group.traceIds());
  }

  private static String cut(String title) {
    return title.length() <= 200 ? title : title.substring(0, 200);
  }
}
