package dev.judgeworkshop.traces.imports;

import java.nio.charset.StandardCharsets;

/**
 * One record of a file: a line, an element of a JSON list, a row of a CSV file.
 *
 * @param number where it begins: its line, or its place in the list, from 1
 * @param lastNumber where it ends; of a row with line breaks in its cells a later line
 * @param end the byte behind it, where the next record is looked for
 * @param bytes its content; only the beginning when it has a flaw
 * @param flaw what keeps it from being read
 */
record Line(long number, long lastNumber, long end, byte[] bytes, Flaw flaw) {

  private static final int EXCERPT_CHARS = 280;
  private static final int EXCERPT_BYTES = 4 * EXCERPT_CHARS;

  /** What is wrong with a record before its content is looked at. */
  enum Flaw {
    /** Nothing. */
    NONE,
    /** Longer than is read. */
    TOO_LONG,
    /** The file ends inside of it. */
    CUT_OFF
  }

  Line(long number, long end, byte[] bytes, boolean isTooLong) {
    this(number, number, end, bytes, isTooLong ? Flaw.TOO_LONG : Flaw.NONE);
  }

  boolean isTooLong() {
    return flaw == Flaw.TOO_LONG;
  }

  boolean isCutOff() {
    return flaw == Flaw.CUT_OFF;
  }

  /** How it begins, in characters that can be stored and shown. */
  String excerpt() {
    String beginning =
        new String(bytes, 0, Math.min(bytes.length, EXCERPT_BYTES), StandardCharsets.UTF_8)
            .replace('\0', '\uFFFD');
    int chars = Math.min(EXCERPT_CHARS, beginning.length());
    boolean cutsAPair = chars > 0 && Character.isHighSurrogate(beginning.charAt(chars - 1));
    return beginning.substring(0, cutsAPair ? chars - 1 : chars);
  }
}
