package dev.judgeworkshop.traces.imports;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** What is told of an import beside its progress: the error report as a file, and the preview. */
@ApplicationScoped
class ImportReportService {

  private static final int ROWS_AT_ONCE = 500;
  private static final String HEADER = "line,reason,excerpt\r\n";

  /** A table program takes a cell that begins so for a formula. */
  private static final String FORMULAS = "=+-@\t\r";

  private final ImportService imports;
  private final ImportErrorRepository errors;
  private final PreviewRepository previews;

  ImportReportService(
      ImportService imports, ImportErrorRepository errors, PreviewRepository previews) {
    this.imports = imports;
    this.errors = errors;
    this.previews = previews;
  }

  /** The report of those error lines that are kept, some hundreds in memory at a time. */
  Multi<String> lines(UUID id) {
    AtomicLong last = new AtomicLong();
    Multi<String> rows =
        Multi.createBy()
            .repeating()
            .uni(() -> rowsAfter(id, last.get()))
            .until(List::isEmpty)
            .onItem()
            .invoke(page -> last.set(page.getLast().line()))
            .map(page -> String.join("", page.stream().map(ImportReportService::row).toList()));
    return Multi.createBy().concatenating().streams(Multi.createFrom().item(HEADER), rows);
  }

  @WithSession
  Uni<List<ImportErrorSummary>> rowsAfter(UUID id, long line) {
    return errors.page(id, line, 0, ROWS_AT_ONCE);
  }

  private static String row(ImportErrorSummary error) {
    return error.line() + "," + cell(error.reason()) + "," + cell(error.excerpt()) + "\r\n";
  }

  private static String cell(String text) {
    boolean isFormula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  Uni<ImportPreviewResponse> preview(UUID id) {
    return imports
        .get(id)
        .chain(
            found ->
                previews.read(id).map(traces -> new ImportPreviewResponse(found.format(), traces)));
  }
}
