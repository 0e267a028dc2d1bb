package dev.judgeworkshop.annotations.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) that a spreadsheet does not execute: a text that begins like a formula gets an
 * apostrophe in front, as OWASP's "CSV Injection" advises.
 */
public final class Csv {

  /** How texts begin that a spreadsheet may take for a formula. */
  private static final String FORMULA = "=+-@\t\r";

  private static final char APOSTROPHE = '\'';

  private Csv() {}

  /**
   * A line.
   *
   * @param cells numbers, times and ids as they are; texts made harmless; null is empty
   * @return the line with its line break
   */
  public static String line(@Nullable Object... cells) {
    return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value instanceof String words ? harmless(words) : value.toString();
    boolean quoted = text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static String harmless(String text) {
    return startsLikeAFormula(text, 0) ? APOSTROPHE + text : text;
  }

  /**
   * Takes back what {@link #line} did to a text, for files that are imported again.
   *
   * @param cell as it was read
   * @return the text
   */
  public static String original(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == APOSTROPHE && startsLikeAFormula(cell, 1)
        ? cell.substring(1)
        : cell;
  }

  private static boolean startsLikeAFormula(String text, int from) {
    return text.length() > from && FORMULA.indexOf(text.charAt(from)) >= 0;
  }
}
