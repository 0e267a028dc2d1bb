package dev.judgeworkshop.traces.imports;

import java.nio.charset.StandardCharsets;

/**
 * One line of a file.
 *
 * @param number from 1
 * @param end the byte behind its line break
 * @param bytes its content; only the beginning when it is too long
 * @param isTooLong whether it was cut
 */
record Line(long number, long end, byte[] bytes, boolean isTooLong) {

  private static final int EXCERPT_CHARS = 280;
  private static final int EXCERPT_BYTES = 4 * EXCERPT_CHARS;

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
