package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.config.TracesConfig;
import dev.judgeworkshop.traces.format.JsonLine;
import dev.judgeworkshop.traces.format.UnusableLine;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** Reads an import's file in batches that one transaction can hold. */
final class BatchReader {

  private final TracesConfig limits;
  private final Instant importedAt;
  private final LineReader lines;
  private int keptErrors;

  /**
   * Begins behind the checkpoint.
   *
   * @param source gives the bytes from an offset on; none at the end
   * @param from the checkpoint
   * @param limits of lines and batches
   */
  BatchReader(LongFunction<byte[]> source, ImportCheckpoint from, TracesConfig limits) {
    this.limits = limits;
    this.importedAt = from.importedAt();
    this.keptErrors = from.keptErrors();
    this.lines =
        new LineReader(
            source, from.lines(), from.bytes(), (int) limits.maxLineSize().asLongValue());
  }

  /** The next lines; an empty batch at the end. */
  ImportBatch next() {
    List<NewTrace> traces = new ArrayList<>();
    List<ImportErrorSummary> errors = new ArrayList<>();
    int count = 0;
    long size = 0;
    Line last = null;
    while (count < limits.batchLines() && size < limits.batchSize().asLongValue()) {
      Line line = lines.next();
      if (line == null) {
        break;
      }
      last = line;
      count++;
      size += line.bytes().length;
      read(line, traces, errors);
    }
    return last == null
        ? new ImportBatch(traces, 0, errors, 0, 0)
        : new ImportBatch(traces, count - traces.size(), errors, last.number(), last.end());
  }

  private void read(Line line, List<NewTrace> traces, List<ImportErrorSummary> errors) {
    try {
      traces.add(toTrace(line));
    } catch (UnusableLine unusable) {
      keep(line, unusable.getMessage(), errors);
    }
  }

  private NewTrace toTrace(Line line) throws UnusableLine {
    if (line.isTooLong()) {
      throw UnusableLine.tooLong(limits.maxLineSize().asLongValue());
    }
    return JsonLine.read(line.bytes(), importedAt.plus(line.number(), ChronoUnit.MICROS));
  }

  private void keep(Line line, String reason, List<ImportErrorSummary> errors) {
    if (keptErrors < limits.keptErrors()) {
      keptErrors++;
      errors.add(new ImportErrorSummary(line.number(), reason, line.excerpt()));
    }
  }
}
