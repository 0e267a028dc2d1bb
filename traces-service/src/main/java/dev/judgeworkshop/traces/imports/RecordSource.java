package dev.judgeworkshop.traces.imports;

import org.jspecify.annotations.Nullable;

/**
 * Splits a file into its records, one in memory at a time. It can begin behind any record that it
 * gave before, so that an import goes on where it stopped.
 */
interface RecordSource {

  /** The next record; null at the end of the file. */
  @Nullable Line next();
}
