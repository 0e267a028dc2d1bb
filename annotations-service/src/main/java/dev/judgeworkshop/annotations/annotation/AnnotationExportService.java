package dev.judgeworkshop.annotations.annotation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.annotations.client.traces.TraceSummaryView;
import dev.judgeworkshop.annotations.client.traces.TracesClient;
import dev.judgeworkshop.annotations.client.workshops.WorkshopsClient;
import dev.judgeworkshop.annotations.export.ExportAudit;
import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.annotations.rubric.RubricResponse;
import dev.judgeworkshop.annotations.rubric.RubricService;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes all complete annotations of a workshop, some at a time: the next ones are read when the
 * client has taken those before, so that memory does not grow with the workshop.
 */
@ApplicationScoped
class AnnotationExportService {

  /** One call per peer names them all. */
  static final int CHUNK = 200;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final AnnotationRepository repository;
  private final RubricService rubrics;
  private final WorkshopsClient workshops;
  private final TracesClient traces;
  private final ExportAudit audit;

  AnnotationExportService(
      AnnotationRepository repository,
      RubricService rubrics,
      WorkshopsClient workshops,
      TracesClient traces,
      ExportAudit audit) {
    this.repository = repository;
    this.rubrics = rubrics;
    this.workshops = workshops;
    this.traces = traces;
    this.audit = audit;
  }

  /**
   * Begins an export.
   *
   * @param form what it is written as, for the audit trail
   * @return the rubric that it is written with; fails with 403 for others than facilitators, 404
   *     without a rubric, 503 when the export cannot be written down
   */
  Uni<RubricResponse> begin(UUID workshopId, String form) {
    return audit
        .begin(workshopId, "annotations as " + form)
        .chain(() -> rubrics.current(workshopId));
  }

  /**
   * For spreadsheets; each piece is some lines. The header comes with the first ones: where those
   * cannot be had, the answer is a problem and not the beginning of a file.
   */
  Multi<String> csv(RubricResponse rubric) {
    Map<UUID, QuestionResponse> questions = questions(rubric);
    return Multi.createFrom()
        .deferred(
            () -> {
              AtomicReference<String> header = new AtomicReference<>(CsvExport.HEADER);
              return read(rubric)
                  .map(chunk -> header.getAndSet("") + CsvExport.lines(chunk, questions));
            })
        .filter(lines -> !lines.isEmpty());
  }

  /** One object per annotation. */
  Multi<ObjectNode> jsonLines(RubricResponse rubric) {
    Map<UUID, QuestionResponse> questions = questions(rubric);
    return read(rubric)
        .onItem()
        .transformToIterable(
            chunk -> chunk.stream().map(row -> JsonExport.line(row, questions)).toList());
  }

  /** One MLflow assessment per rating. */
  Multi<ObjectNode> assessments(RubricResponse rubric) {
    Map<UUID, QuestionResponse> questions = questions(rubric);
    return read(rubric)
        .onItem()
        .transformToIterable(
            chunk ->
                chunk.stream()
                    .flatMap(row -> JsonExport.assessments(row, questions).stream())
                    .toList());
  }

  /** Piece by piece, the next one when it is asked for. */
  private Multi<List<ExportedAnnotation>> read(RubricResponse rubric) {
    UUID workshopId = rubric.workshopId();
    return Multi.createBy()
        .repeating()
        .uni(
            () -> new Position(BEFORE_ALL),
            position ->
                repository
                    .chunk(workshopId, position.after, rubric.questionIds(), CHUNK)
                    .invoke(position::moveBehind)
                    .chain(rows -> named(workshopId, rows)))
        .whilst(rows -> rows.size() == CHUNK);
  }

  private static Map<UUID, QuestionResponse> questions(RubricResponse rubric) {
    return rubric.questions().stream()
        .collect(Collectors.toMap(QuestionResponse::id, Function.identity()));
  }

  private Uni<List<ExportedAnnotation>> named(UUID workshopId, List<Annotation> rows) {
    return workshops
        .names(rows.stream().map(row -> row.key().userId()).distinct().toList())
        .chain(
            names ->
                traces
                    .summaries(
                        workshopId,
                        rows.stream().map(row -> row.key().traceId()).distinct().toList())
                    .map(
                        found ->
                            rows.stream()
                                .map(
                                    row ->
                                        new ExportedAnnotation(
                                            row,
                                            externalId(found.get(row.key().traceId())),
                                            names.get(row.key().userId())))
                                .toList()));
  }

  private static @Nullable String externalId(@Nullable TraceSummaryView trace) {
    return trace == null ? null : trace.externalId();
  }

  /** Where an export is; one subscriber moves it. */
  private static final class Position {

    private UUID after;

    Position(UUID after) {
      this.after = after;
    }

    void moveBehind(List<Annotation> rows) {
      if (!rows.isEmpty()) {
        after = rows.getLast().id();
      }
    }
  }
}
