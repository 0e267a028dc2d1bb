package dev.judgeworkshop.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How PostgreSQL would execute a statement with any parameters, when it is told to avoid reading
 * tables from end to end: what it scans all the same has no index that serves the statement.
 *
 * @param sql the statement
 * @param root the generic plan's uppermost node
 * @param resultTypes of its columns, for instance {@code jsonb}
 */
record StatementPlan(String sql, PlanNode root, List<String> resultTypes) {

  private static final Pattern PAGED = Pattern.compile("(?i)\\b(limit|fetch first) \\$\\d");
  private static final Set<String> JSON_TYPES = Set.of("json", "jsonb", "xml");

  StatementPlan {
    resultTypes = List.copyOf(resultTypes);
  }

  /** Whether it gives a page of a list: as many rows as the caller wants. */
  boolean isPage() {
    return root.type().equals("Limit") && PAGED.matcher(sql).find();
  }

  boolean hasJsonColumn() {
    return resultTypes.stream().anyMatch(JSON_TYPES::contains);
  }

  /** Whether any of these tables is read, by itself or through an index. */
  boolean reads(Set<String> tables) {
    return root.all().map(PlanNode::table).anyMatch(tables::contains);
  }

  Set<String> indexes() {
    return names(root.all().map(PlanNode::index).toList());
  }

  Set<String> scannedTables() {
    return names(root.all().filter(PlanNode::isSeqScan).map(PlanNode::table).toList());
  }

  /** The plan as text, one node a line. */
  String tree() {
    return root.describe("  ");
  }

  /** On one line, for a table in a report. */
  String summary() {
    String text = sql.replaceAll("\\s+", " ").replace("|", "\\|");
    return text.length() <= 200 ? text : text.substring(0, 197) + "...";
  }

  private static Set<String> names(List<String> names) {
    return names.stream()
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
