package dev.judgeworkshop.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A vacuum that has done its work. One pass is not always enough: a page stays unmarked while any
 * snapshot in the database is older than its last change, and an index-only scan then visits it.
 */
final class Vacuum {

  private static final int PASSES = 40;
  private static final Duration BETWEEN_PASSES = Duration.ofMillis(250);

  /** By itself it leaves a few dead entries, and their pages unmarked, where that saves a pass. */
  private static final String VACUUM = "vacuum (analyze, index_cleanup on)";

  private static final String UNMARKED =
      """
      select relname from pg_class
      where relkind = 'r' and relnamespace = 'public'::regnamespace and relallvisible < relpages
      order by relname
      """;

  private static final String HOLDERS =
      """
      select 'process ' || pid || ', ' || coalesce(state, '') || ': ' || left(query, 100)
      from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()
        and (backend_xmin is not null or backend_xid is not null)
      """;

  private Vacuum() {}

  static void of(EmbeddedDatabase database) {
    of(database, PASSES);
  }

  static void of(EmbeddedDatabase database, int passes) {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      List<String> unmarked = List.of();
      for (int pass = 0; pass < passes; pass++) {
        statement.execute(VACUUM);
        unmarked = column(statement, UNMARKED);
        if (unmarked.isEmpty()) {
          return;
        }
        LockSupport.parkNanos(BETWEEN_PASSES.toNanos());
      }
      throw new IllegalStateException(
          "pages of " + unmarked + " stay unmarked; held by " + column(statement, HOLDERS));
    } catch (SQLException e) {
      throw new IllegalStateException("vacuum failed", e);
    }
  }

  private static List<String> column(Statement statement, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
