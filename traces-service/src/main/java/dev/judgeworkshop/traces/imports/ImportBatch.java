package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.trace.NewTrace;
import java.util.List;

/**
 * Some lines of a file, read.
 *
 * @param traces what the good lines make
 * @param failed how many lines are bad
 * @param errors of those, the ones that are kept
 * @param lastLine the number of the last line in it
 * @param end the byte behind that line
 */
record ImportBatch(
    List<NewTrace> traces, int failed, List<ImportErrorSummary> errors, long lastLine, long end) {

  ImportBatch {
    traces = List.copyOf(traces);
    errors = List.copyOf(errors);
  }

  boolean isEmpty() {
    return traces.isEmpty() && failed == 0;
  }
}
