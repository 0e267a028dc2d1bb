package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.config.TracesConfig;
import dev.judgeworkshop.traces.format.Reading;
import dev.judgeworkshop.traces.format.RecordFormat;
import dev.judgeworkshop.traces.imports.Line.Flaw;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads an import's file in batches that one transaction can hold. */
final class BatchReader {

  private final RecordSource records;
  private final RecordFormat format;
  private final ImportCheckpoint from;
  private final TracesConfig limits;
  private final UnaryOperator<NewTrace> extraction;
  private int keptErrors;

  /**
   * Begins behind the checkpoint.
   *
   * @param file its records behind the checkpoint, and how they are read
   * @param from the checkpoint
   * @param limits of records and batches
   * @param extraction decides anew what is shown of a trace
   */
  BatchReader(
      RecordSources file,
      ImportCheckpoint from,
      TracesConfig limits,
      UnaryOperator<NewTrace> extraction) {
    this.records = file.records();
    this.format = file.format();
    this.from = from;
    this.limits = limits;
    this.extraction = extraction;
    this.keptErrors = from.keptErrors();
  }

  /** The next records; an empty batch at the end. */
  ImportBatch next() {
    List<NewTrace> traces = new ArrayList<>();
    List<ImportErrorSummary> errors = new ArrayList<>();
    int count = 0;
    int failed = 0;
    long size = 0;
    Line last = null;
    while (count < limits.batchLines() && size < limits.batchSize().asLongValue()) {
      Line line = records.next();
      if (line == null) {
        break;
      }
      last = line;
      count++;
      size += line.bytes().length;
      String flaw = read(line, traces);
      if (flaw != null) {
        failed++;
        keep(line, flaw, errors);
      }
    }
    return last == null
        ? ImportBatch.NONE
        : new ImportBatch(traces, failed, errors, last.lastNumber(), last.end());
  }

  /** What is wrong with the record, if anything is. */
  private @Nullable String read(Line line, List<NewTrace> traces) {
    if (line.flaw() != Flaw.NONE) {
      return line.isTooLong()
          ? "is longer than " + limits.maxLineSize().asLongValue() + " bytes"
          : "is cut off: the file ends inside of it";
    }
    Reading reading =
        format.read(line.bytes(), from.importedAt().plus(line.number(), ChronoUnit.MICROS));
    reading.traces().stream().map(extraction).forEach(traces::add);
    return reading.flaw();
  }

  private void keep(Line line, String reason, List<ImportErrorSummary> errors) {
    if (keptErrors < limits.keptErrors()) {
      keptErrors++;
      errors.add(new ImportErrorSummary(line.number(), reason, line.excerpt()));
    }
  }
}
