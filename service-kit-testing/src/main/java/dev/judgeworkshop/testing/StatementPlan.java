package dev.judgeworkshop.testing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How PostgreSQL would execute a statement with any parameters, when it is told to avoid reading
 * tables from end to end: what it scans all the same has no index that serves the statement.
 *
 * @param sql the statement
 * @param root the generic plan's uppermost node
 */
record StatementPlan(String sql, PlanNode root) {

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
