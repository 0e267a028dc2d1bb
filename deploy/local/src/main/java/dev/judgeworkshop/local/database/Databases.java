package dev.judgeworkshop.local.database;

import dev.judgeworkshop.local.process.Readiness;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Makes the services' databases and roles on a running server, and keeps them apart. */
public final class Databases {

  private final int port;
  private final String password;

  /**
   * Speaks to the server as its superuser.
   *
   * @param port on 127.0.0.1
   * @param password the superuser's
   */
  public Databases(int port, String password) {
    this.port = port;
    this.password = password;
  }

  /**
   * Whether the server takes our superuser's password: a stranger's PostgreSQL on the port does
   * not.
   *
   * @return the question
   */
  public Readiness readiness() {
    return () -> {
      try (Connection connection = connect()) {
        return connection.isValid(1);
      } catch (SQLException notYet) {
        return false;
      }
    };
  }

  /**
   * Makes what is missing and sets the passwords; safe to repeat. Afterwards each role can connect
   * to its own database only.
   *
   * @param databases one per service
   * @throws SQLException when the server refuses
   */
  public void ensure(List<Database> databases) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      Set<String> roles = names(statement, "select rolname from pg_roles");
      Set<String> existing = names(statement, "select datname from pg_database");
      statement.execute("revoke all on database postgres, template1 from public");
      for (Database database : databases) {
        String role = database.name();
        statement.execute(
            (roles.contains(role) ? "alter" : "create")
                + " role %s login password '%s'".formatted(role, database.password()));
        if (!existing.contains(role)) {
          statement.execute("create database %s owner %s".formatted(role, role));
        }
        statement.execute("revoke all on database %s from public".formatted(role));
      }
    }
  }

  private Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", PostgresServer.SUPERUSER);
    properties.setProperty("password", password);
    properties.setProperty("connectTimeout", "2");
    properties.setProperty("socketTimeout", "30");
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", properties);
  }

  private static Set<String> names(Statement statement, String query) throws SQLException {
    Set<String> names = new HashSet<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
