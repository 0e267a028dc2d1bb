package dev.judgeworkshop.annotations.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.judgeworkshop.annotations.export.Csv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rating per line; the lines of one trace and rater make an annotation, wherever they
 * stand. Columns: traceId, rater, question; value or text; comment, annotationComment. Others are
 * ignored.
 */
final class CsvFile {

  private final Map<String, ImportedAnnotation> annotations = new LinkedHashMap<>();
  private final List<ImportError> errors = new ArrayList<>();

  private CsvFile() {}

  static ParsedFile parse(String content) {
    CsvFile file = new CsvFile();
    int line = 1;
    try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(content)) {
      for (NamedCsvRecord row : records) {
        line = Math.toIntExact(row.getStartingLineNumber());
        file.read(row, line);
      }
    } catch (CsvParseException | java.io.IOException malformed) {
      file.errors.add(new ImportError(line + 1, "is not well-formed CSV; the rest is not read"));
    }
    return new ParsedFile(List.copyOf(file.annotations.values()), file.errors);
  }

  private void read(NamedCsvRecord row, int line) {
    String traceId = text(row, "traceId");
    String rater = text(row, "rater");
    String question = text(row, "question");
    if (traceId == null || rater == null || question == null) {
      errors.add(new ImportError(line, "must have traceId, rater and question"));
      return;
    }
    ImportedAnnotation annotation =
        annotations.computeIfAbsent(
            traceId + ' ' + rater,
            key ->
                new ImportedAnnotation(
                    line, traceId, rater, new ArrayList<>(), text(row, "annotationComment")));
    annotation
        .ratings()
        .add(
            new ImportedRating(
                question, text(row, "value"), text(row, "text"), text(row, "comment")));
  }

  private static @Nullable String text(NamedCsvRecord row, String column) {
    return row.findField(column).filter(cell -> !cell.isBlank()).map(Csv::original).orElse(null);
  }
}
