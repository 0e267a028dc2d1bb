package dev.judgeworkshop.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * One database in the embedded PostgreSQL 18 that all tests of a JVM share. Each database belongs
 * to a login role of its own name, which is no superuser, as in production.
 *
 * @param name database and role; also the password, as these databases live for one test run
 * @param port on localhost
 */
public record EmbeddedDatabase(String name, int port) {

  private static final String SUPERUSER = "postgres";
  private static final String CURRENT = "judgeworkshop.testing.database";
  private static final String OF_THIS_RUN = "judgeworkshop.testing.databases";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

  /** Refuses what would need quoting: names are lower case letters, digits and underscores. */
  public EmbeddedDatabase {
    if (!NAME.matcher(name).matches() || SUPERUSER.equals(name)) {
      throw new IllegalArgumentException("not usable as the name of a test database: " + name);
    }
  }

  /**
   * An empty database of this name; one that was there before is dropped with its connections.
   * Starts PostgreSQL if this JVM has none yet (about a second).
   */
  public static EmbeddedDatabase fresh(String name) {
    EmbeddedDatabase database =
        new EmbeddedDatabase(name, Integer.parseInt(JvmWide.call(PostgresProcess.class, "port")));
    database.recreate();
    return database;
  }

  /**
   * The database of the application under test.
   *
   * @throws IllegalStateException when {@link WorkshopTestResource} has not started one
   */
  public static EmbeddedDatabase current() {
    String name = System.getProperty(CURRENT);
    if (name == null) {
      throw new IllegalStateException("no application under test: WorkshopTestResource is missing");
    }
    return new EmbeddedDatabase(
        name, Integer.parseInt(JvmWide.call(PostgresProcess.class, "port")));
  }

  /** The databases of all applications that were started in this JVM, in their order. */
  static List<EmbeddedDatabase> ofThisRun() {
    String names = System.getProperty(OF_THIS_RUN, "");
    return Stream.of(names.split(","))
        .filter(name -> !name.isEmpty())
        .map(name -> new EmbeddedDatabase(name, current().port()))
        .toList();
  }

  /**
   * A name that no application in this JVM has used: what an earlier one stored stays, so that its
   * plans can be looked at afterwards.
   */
  static String unusedName(String service) {
    long used = ofThisRun().stream().filter(each -> each.name().startsWith(service)).count();
    return used == 0 ? service : service + "_" + (used + 1);
  }

  /** Makes this the one that {@link #current()} answers with, in all class loaders. */
  public EmbeddedDatabase asCurrent() {
    System.setProperty(CURRENT, name);
    System.setProperty(OF_THIS_RUN, System.getProperty(OF_THIS_RUN, "") + "," + name);
    return this;
  }

  /** Always {@code localhost}. */
  public String host() {
    return "localhost";
  }

  /** The login role that owns the database. */
  public String user() {
    return name;
  }

  /** The role's password. */
  public String password() {
    return name;
  }

  /** For blocking access, for instance by Flyway. */
  public String jdbcUrl() {
    return "jdbc:postgresql://" + host() + ":" + port + "/" + name;
  }

  /** Unpooled connections as the owner. */
  public DataSource dataSource() {
    return dataSource(name, user());
  }

  /** A connection on which {@code $1} in an {@code EXPLAIN} is left to PostgreSQL. */
  Connection simpleConnection() throws SQLException {
    PGSimpleDataSource source = dataSource(name, user());
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    return source.getConnection();
  }

  /**
   * Unpooled connections as superuser to the maintenance database, whose statements are not
   * counted.
   */
  DataSource maintenance() {
    return dataSource(SUPERUSER, SUPERUSER);
  }

  /**
   * Runs statements as the owner, for fixtures that are quicker in SQL.
   *
   * @throws IllegalStateException when one of them fails
   */
  public void run(String... statements) {
    execute(dataSource(), statements);
  }

  private void recreate() {
    execute(
        maintenance(),
        "create extension if not exists pg_stat_statements",
        "drop database if exists " + name + " with (force)",
        "drop role if exists " + name,
        "create role " + name + " login password '" + name + "'",
        "create database " + name + " owner " + name);
  }

  private PGSimpleDataSource dataSource(String database, String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host()});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(role);
    source.setPassword(role);
    return source;
  }

  private static void execute(DataSource source, String... statements) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(String.join("; ", statements), e);
    }
  }
}
