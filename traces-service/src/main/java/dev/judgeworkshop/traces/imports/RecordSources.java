package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.format.CsvColumns;
import dev.judgeworkshop.traces.format.CsvFormat;
import dev.judgeworkshop.traces.format.JaegerFormat;
import dev.judgeworkshop.traces.format.JsonLine;
import dev.judgeworkshop.traces.format.LangfuseFormat;
import dev.judgeworkshop.traces.format.MlflowFormat;
import dev.judgeworkshop.traces.format.OtlpFormat;
import dev.judgeworkshop.traces.format.RecordFormat;
import java.util.function.LongFunction;

/**
 * How a file is split, and how its records are read.
 *
 * @param records the splitter, behind what is read already
 * @param format the reader
 */
record RecordSources(RecordSource records, RecordFormat format) {

  /**
   * Opens a stored file. How it is split follows from its beginning, so that it is the same each
   * time.
   *
   * @param source gives the bytes from an offset on; none at the end
   * @param plan what the file is
   * @param from what is read
   * @param maxBytes longer records are left out
   */
  static RecordSources open(
      LongFunction<byte[]> source, ImportPlan plan, ImportCheckpoint from, int maxBytes) {
    return switch (plan.format()) {
      case JSON_LINES -> lines(source, from, maxBytes, new JsonLine());
      case JSON_ARRAY -> elements(source, plan, from, maxBytes, new JsonLine());
      case CSV -> rows(source, from, maxBytes, plan.columns());
      case MLFLOW -> either(source, plan, from, maxBytes, new MlflowFormat());
      case OTLP -> either(source, plan, from, maxBytes, new OtlpFormat());
      case JAEGER -> either(source, plan, from, maxBytes, new JaegerFormat());
      case LANGFUSE -> either(source, plan, from, maxBytes, new LangfuseFormat());
    };
  }

  private static RecordSources either(
      LongFunction<byte[]> source,
      ImportPlan plan,
      ImportCheckpoint from,
      int maxBytes,
      RecordFormat format) {
    return FormatDetection.isLines(source.apply(0))
        ? lines(source, from, maxBytes, format)
        : elements(source, plan, from, maxBytes, format);
  }

  private static RecordSources lines(
      LongFunction<byte[]> source, ImportCheckpoint from, int maxBytes, RecordFormat format) {
    return new RecordSources(new LineReader(source, from.lines(), from.bytes(), maxBytes), format);
  }

  private static RecordSources elements(
      LongFunction<byte[]> source,
      ImportPlan plan,
      ImportCheckpoint from,
      int maxBytes,
      RecordFormat format) {
    return new RecordSources(
        new ElementReader(source, from, plan.format().lists(), maxBytes), format);
  }

  private static RecordSources rows(
      LongFunction<byte[]> source, ImportCheckpoint from, int maxBytes, CsvColumns columns) {
    CsvRecordReader rows = new CsvRecordReader(source, from, maxBytes);
    return new RecordSources(rows, new CsvFormat(rows.header(), columns));
  }
}
