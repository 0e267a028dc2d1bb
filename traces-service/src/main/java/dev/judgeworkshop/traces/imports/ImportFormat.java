package dev.judgeworkshop.traces.imports;

/** What a file may be. */
public enum ImportFormat {
  /** One JSON object per line, in UTF-8. */
  JSON_LINES
}
