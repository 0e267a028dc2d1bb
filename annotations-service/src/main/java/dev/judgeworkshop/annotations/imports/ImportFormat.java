package dev.judgeworkshop.annotations.imports;

/** What a file of annotations looks like; the exports write both. */
enum ImportFormat {
  /** One line per rating, with the columns of the CSV export. */
  CSV,
  /** One JSON object per annotation and line, as the export writes it. */
  JSON_LINES
}
