package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.format.CsvColumns;

/**
 * What is to be done with a file.
 *
 * @param format what it is
 * @param columns which column of a CSV file is what
 * @param isDryRun whether nothing is to be stored of it
 */
record ImportPlan(ImportFormat format, CsvColumns columns, boolean isDryRun) {}
