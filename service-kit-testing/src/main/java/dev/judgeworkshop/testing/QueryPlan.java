package dev.judgeworkshop.testing;

/**
 * What PostgreSQL did for one statement.
 *
 * @param sql the statement
 * @param root the plan's uppermost node
 */
record QueryPlan(String sql, PlanNode root) {

  /** The tree, one node a line, with the statement above it. */
  @Override
  public String toString() {
    return sql.strip() + "\n" + root.describe("  ");
  }
}
