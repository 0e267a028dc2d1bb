package dev.judgeworkshop.local.e2e;

import dev.judgeworkshop.local.database.PostgresServer;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many rows each table of a stack has: looks into the databases, past all services. */
final class StackTables {

  private static final String TABLES =
      "select relname from pg_class where relkind in ('r', 'p') and not relispartition"
          + " and relnamespace = 'public'::regnamespace";

  private final int port;
  private final String password;

  private StackTables(int port, String password) {
    this.port = port;
    this.password = password;
  }

  /** Those of a stack that runs. */
  static StackTables of(PackagedStack stack) throws Exception {
    Properties secrets = new Properties();
    try (Reader file = Files.newBufferedReader(stack.home().resolve("secrets.properties"))) {
      secrets.load(file);
    }
    return new StackTables(stack.port("postgres"), secrets.getProperty("postgres.superuser"));
  }

  /** Rows by table of one database. */
  SortedMap<String, Long> rows(String database) throws SQLException {
    SortedMap<String, Long> rows = new TreeMap<>();
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      for (String table : names(statement)) {
        rows.put(table, number(statement, "select count(*) from " + table));
      }
    }
    return rows;
  }

  /** The one number that a query gives. */
  long number(String database, String query) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      return number(statement, query);
    }
  }

  private static long number(Statement statement, String query) throws SQLException {
    try (ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static List<String> names(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, PostgresServer.SUPERUSER, password);
  }
}
