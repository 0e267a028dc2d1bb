package dev.judgeworkshop.testing;

import java.util.List;
import java.util.Locale;

/**
 * The statements of a block, one entry per execution.
 *
 * @param sql as the database or Hibernate saw them; parameters are placeholders
 */
public record Statements(List<String> sql) {

  /** Keeps its own copy. */
  public Statements {
    sql = List.copyOf(sql);
  }

  /** How often the database was asked. */
  public int count() {
    return sql.size();
  }

  /** Those that mention this text, for instance a table; upper and lower case are the same. */
  public Statements about(String text) {
    return new Statements(sql.stream().filter(statement -> mentions(statement, text)).toList());
  }

  /** Those that do not mention this text, for instance the job table that is polled meanwhile. */
  public Statements without(String text) {
    return new Statements(sql.stream().filter(statement -> !mentions(statement, text)).toList());
  }

  private static boolean mentions(String statement, String text) {
    return statement.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return count() + " statements:\n" + String.join("\n", sql);
  }
}
