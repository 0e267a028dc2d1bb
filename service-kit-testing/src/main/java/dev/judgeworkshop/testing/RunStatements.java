package dev.judgeworkshop.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements that the application under test has sent in this run, read from PostgreSQL's own
 * log: nobody has to list them, so a new one cannot be forgotten. What tests and libraries send
 * over JDBC does not count.
 */
final class RunStatements {

  /** What the reactive PostgreSQL client calls itself. */
  private static final String APPLICATION = "vertx-pg-client";

  private static final Pattern SENT =
      Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
  private static final Pattern PLANNED =
      Pattern.compile("(?is)\\s*(?:select|with|insert|update|delete|merge)\\b.*");

  private RunStatements() {}

  /** Each statement once, in the order of their first use. */
  static Set<String> of(EmbeddedDatabase database) {
    Set<String> statements = new LinkedHashSet<>();
    try (BufferedReader log = Files.newBufferedReader(log(database))) {
      for (String line = log.readLine(); line != null; line = log.readLine()) {
        if (line.contains(APPLICATION) && line.contains(database.name())) {
          addStatement(database, line, statements);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the log of PostgreSQL cannot be read", e);
    }
    return statements;
  }

  private static void addStatement(EmbeddedDatabase database, String line, Set<String> statements) {
    JsonNode entry = Json.read(line);
    Matcher sent = SENT.matcher(entry.path("message").asText());
    if (APPLICATION.equals(entry.path("application_name").asText())
        && database.name().equals(entry.path("dbname").asText())
        && sent.matches()
        && PLANNED.matcher(sent.group(1)).matches()) {
      statements.add(sent.group(1).strip());
    }
  }

  private static Path log(EmbeddedDatabase database) {
    try (Connection connection = database.maintenance().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select current_setting('data_directory') || '/' || pg_current_logfile('jsonlog')")) {
      row.next();
      return Path.of(row.getString(1));
    } catch (SQLException e) {
      throw new IllegalStateException("where does PostgreSQL log?", e);
    }
  }
}
