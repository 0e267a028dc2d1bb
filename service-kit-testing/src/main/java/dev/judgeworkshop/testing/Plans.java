package dev.judgeworkshop.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Shows how PostgreSQL executes a statement: {@code EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON)}. The
 * statement is executed and rolled back.
 *
 * <p>A plan means something on data of realistic size only (a table of three rows is rightly
 * scanned), and after {@link #vacuum}: statistics decide on the plan, the visibility map on the
 * buffers of an index-only scan.
 */
public final class Plans {

  private Plans() {}

  /**
   * The plan of a statement in the database of the application under test.
   *
   * @param sql with {@code $1} (pg client) or {@code ?} (JDBC) for parameters
   * @param parameters UUIDs, text, numbers, instants, enums; arrays or collections of them
   */
  public static PlanAssert assertThatPlan(String sql, @Nullable Object... parameters) {
    return assertThatPlanIn(EmbeddedDatabase.current(), sql, parameters);
  }

  /** The same in another database. */
  public static PlanAssert assertThatPlanIn(
      EmbeddedDatabase database, String sql, @Nullable Object... parameters) {
    return new PlanAssert(planIn(database, sql, parameters));
  }

  /**
   * How many pages of 8 KiB a statement touches, to compare a small table with a grown one.
   *
   * @see #assertThatPlan
   */
  public static long buffersOf(String sql, @Nullable Object... parameters) {
    return planIn(EmbeddedDatabase.current(), sql, parameters).root().buffers();
  }

  /**
   * {@code VACUUM (ANALYZE)} of all tables of the application under test; call it after filling.
   *
   * @throws IllegalStateException when a transaction of the application stays open for so long that
   *     pages cannot be marked as visible to everybody
   */
  public static void vacuum() {
    Vacuum.of(EmbeddedDatabase.current());
  }

  private static QueryPlan planIn(
      EmbeddedDatabase database, String sql, @Nullable Object... parameters) {
    SqlParameters bound = SqlParameters.of(sql, parameters);
    String explain = "explain (analyze, buffers, format json) " + bound.sql();
    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(explain)) {
        bound.bind(statement);
        try (ResultSet row = statement.executeQuery()) {
          row.next();
          JsonNode plan = Json.read(row.getString(1)).path(0).path("Plan");
          return new QueryPlan(sql, new PlanNode(plan));
        }
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no plan of: " + sql, e);
    }
  }
}
