package dev.judgeworkshop.annotations.annotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The tables of annotations. Every method is one statement on the PostgreSQL client: a save is a
 * single round trip that commits by itself, and a page needs no session.
 */
@ApplicationScoped
class AnnotationRepository {

  private final Pool database;
  private final ObjectMapper json;

  AnnotationRepository(Pool database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Stores a first save; false when the person has annotated the trace already. */
  Uni<Boolean> create(Annotation annotation) {
    AnnotationKey key = annotation.key();
    AnnotationContent content = annotation.content();
    return run(
            AnnotationSql.CREATE,
            annotation.id(),
            key.workshopId(),
            key.traceId(),
            key.userId(),
            content.rubricVersion(),
            content.comment(),
            time(annotation.createdAt()),
            write(content))
        .map(rows -> rows.size() == 1);
  }

  /**
   * Stores a change of what is at this version.
   *
   * @param questions of the rubric: a rating of one of them that the content leaves out is cleared
   * @return the annotation as stored; null when the version is stale, or there is none
   */
  Uni<@Nullable Annotation> change(
      AnnotationKey key,
      long version,
      AnnotationContent content,
      Collection<UUID> questions,
      Instant now) {
    return run(
            AnnotationSql.CHANGE,
            key.workshopId(),
            key.traceId(),
            key.userId(),
            version,
            content.rubricVersion(),
            content.comment(),
            time(now),
            write(content),
            questions.toArray(UUID[]::new))
        .map(rows -> changed(rows, key, content, now));
  }

  Uni<@Nullable Annotation> findByKey(AnnotationKey key) {
    return run(AnnotationSql.FIND_BY_KEY, key.workshopId(), key.traceId(), key.userId())
        .map(AnnotationRows::toAnnotation);
  }

  Uni<@Nullable Annotation> findById(UUID id) {
    return run(AnnotationSql.FIND_BY_ID, id).map(AnnotationRows::toAnnotation);
  }

  /** One row more than the limit, in the order of the ids, which is that of creation. */
  Uni<List<AnnotationSummary>> page(
      AnnotationFilter filter, @Nullable UUID after, PageQuery query) {
    AnnotationCondition condition = AnnotationCondition.of(filter);
    if (after != null) {
      condition.and("id > ", after);
    }
    String sql =
        AnnotationSql.PAGE.formatted(condition.sql(), condition.size() + 1, condition.size() + 2);
    return run(sql, condition.values(query.limit() + 1, query.skipOrZero()))
        .map(AnnotationRows::toSummaries);
  }

  /** How many the list has; never counts more rows than one trace has raters. */
  Uni<Long> count(AnnotationFilter filter) {
    UUID userId = filter.userId();
    if (filter.traceId() != null) {
      AnnotationCondition condition = AnnotationCondition.of(filter);
      return run(AnnotationSql.COUNT.formatted(condition.sql()), condition.values())
          .map(AnnotationRepository::number);
    }
    return userId == null
        ? progress(filter.workshopId()).map(WorkshopProgress::annotations)
        : progress(filter.workshopId(), userId);
  }

  Uni<WorkshopProgress> progress(UUID workshopId) {
    return run(AnnotationSql.WORKSHOP_PROGRESS, workshopId)
        .map(rows -> rows.iterator().next())
        .map(row -> new WorkshopProgress(row.getLong("n"), row.getLong("changes")));
  }

  /** How many traces a person has annotated. */
  Uni<Long> progress(UUID workshopId, UUID userId) {
    return run(AnnotationSql.RATER_PROGRESS, workshopId, userId).map(AnnotationRepository::number);
  }

  private Uni<RowSet<Row>> run(String sql, @Nullable Object... values) {
    return database.preparedQuery(sql).execute(Tuple.from(values));
  }

  private static long number(RowSet<Row> rows) {
    return rows.size() == 0 ? 0 : rows.iterator().next().getLong("n");
  }

  private static @Nullable Annotation changed(
      RowSet<Row> rows, AnnotationKey key, AnnotationContent content, Instant now) {
    if (rows.size() == 0) {
      return null;
    }
    Row row = rows.iterator().next();
    return new Annotation(
        row.getUUID("id"),
        key,
        content,
        row.getLong("version"),
        AnnotationRows.instant(row, "created_at"),
        now);
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private String write(AnnotationContent content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
