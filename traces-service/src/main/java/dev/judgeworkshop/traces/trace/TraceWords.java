package dev.judgeworkshop.traces.trace;

/**
 * The words that a trace is found by, as SQL. No language is assumed: words are folded to lower
 * case and not reduced to stems.
 */
final class TraceWords {

  private static final int SEARCHED_CHARS = 10_000;

  private TraceWords() {}

  /** The expression for {@code trace_words.words}, of expressions for what goes into it. */
  static String of(String workshop, String input, String output) {
    return """
        array_to_tsvector(array['w' || replace(%1$s::text, '-', '')])
          || to_tsvector('simple', left(%2$s, %4$d) || ' ' || left(%3$s, %4$d))\
        """
        .formatted(workshop, input, output, SEARCHED_CHARS);
  }
}
