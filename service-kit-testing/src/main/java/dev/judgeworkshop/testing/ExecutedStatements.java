package dev.judgeworkshop.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each statement has been executed in one database, by {@code pg_stat_statements}. It is
 * read in the maintenance database, so that reading does not count.
 *
 * @param calls executions so far by statement text
 */
record ExecutedStatements(Map<String, Long> calls) {

  private static final String SQL =
      """
      select s.query, sum(s.calls)
      from pg_stat_statements s join pg_database d on d.oid = s.dbid
      where d.datname = ?
      group by s.query
      """;

  static ExecutedStatements of(EmbeddedDatabase database) {
    Map<String, Long> calls = new HashMap<>();
    try (Connection connection = database.maintenance().getConnection();
        PreparedStatement statement = connection.prepareStatement(SQL)) {
      statement.setString(1, database.name());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          calls.put(row.getString(1), row.getLong(2));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("pg_stat_statements cannot be read", e);
    }
    return new ExecutedStatements(calls);
  }

  /** One entry per execution after {@code earlier}, ordered by text. */
  List<String> since(ExecutedStatements earlier) {
    List<String> executions = new ArrayList<>();
    calls.forEach(
        (sql, count) -> {
          long more = count - earlier.calls().getOrDefault(sql, 0L);
          executions.addAll(Collections.nCopies(Math.toIntExact(more), sql));
        });
    Collections.sort(executions);
    return executions;
  }
}
