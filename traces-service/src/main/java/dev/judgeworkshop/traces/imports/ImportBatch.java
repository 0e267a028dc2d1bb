package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.trace.NewTrace;
import java.util.List;

/**
 * Some records of a file, read.
 *
 * @param traces what they make
 * @param failed how many records have a flaw
 * @param errors of those, the ones that are kept
 * @param lastLine the number of the last line in it
 * @param end the byte behind that line
 */
record ImportBatch(
    List<NewTrace> traces, int failed, List<ImportErrorSummary> errors, long lastLine, long end) {

  /** At the end of the file. */
  static final ImportBatch NONE = new ImportBatch(List.of(), 0, List.of(), 0, 0);

  ImportBatch {
    traces = List.copyOf(traces);
    errors = List.copyOf(errors);
  }

  ImportBatch with(List<NewTrace> others) {
    return new ImportBatch(others, failed, errors, lastLine, end);
  }

  boolean isEmpty() {
    return end == 0;
  }
}
