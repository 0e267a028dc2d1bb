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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
            write(content),
            content.draft())
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
            questions.toArray(UUID[]::new),
            content.draft())
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
    AnnotationQuery page = AnnotationQuery.of(filter, after);
    return run(page.page(), page.values(query.limit() + 1, query.skipOrZero()))
        .map(AnnotationRows::toSummaries);
  }

  /** Whole annotations that are complete, in the order of their ids, behind one of them. */
  Uni<List<Annotation>> chunk(UUID workshopId, UUID after, Collection<UUID> questions, int limit) {
    return run(AnnotationSql.CHUNK, workshopId, after, questions.toArray(UUID[]::new), limit)
        .map(AnnotationRows::toAnnotations);
  }

  /** How many the list has: from counters where they know it, else from an index. */
  Uni<Long> count(AnnotationFilter filter) {
    if (!filter.isCounted()) {
      AnnotationQuery count = AnnotationQuery.of(filter, null);
      return run(count.count(), count.values()).map(rows -> rows.iterator().next().getLong("n"));
    }
    UUID userId = filter.userId();
    Uni<WorkshopProgress> progress =
        userId == null ? progress(filter.workshopId()) : progress(filter.workshopId(), userId);
    return progress.map(counted -> counted.number(filter.draft()));
  }

  Uni<WorkshopProgress> progress(UUID workshopId) {
    return run(AnnotationSql.WORKSHOP_PROGRESS, workshopId).map(AnnotationRepository::toProgress);
  }

  /** How far one person is. */
  Uni<WorkshopProgress> progress(UUID workshopId, UUID userId) {
    return run(AnnotationSql.RATER_PROGRESS, workshopId, userId)
        .map(AnnotationRepository::toProgress);
  }

  /** Those who have saved something, the busiest first. */
  Uni<List<RaterProgress>> raters(UUID workshopId, int limit) {
    return run(AnnotationSql.RATERS, workshopId, limit)
        .map(
            rows ->
                stream(rows)
                    .map(
                        row ->
                            new RaterProgress(
                                row.getUUID("user_id"),
                                row.getInteger("annotations"),
                                row.getInteger("drafts")))
                    .toList());
  }

  /** How many annotations each of these workshops has; those without any are left out. */
  Uni<List<AnnotationCount>> counts(Collection<UUID> workshopIds) {
    return run(AnnotationSql.COUNTS, (Object) workshopIds.toArray(UUID[]::new))
        .map(
            rows ->
                stream(rows)
                    .map(
                        row ->
                            new AnnotationCount(
                                row.getUUID("workshop_id"), row.getLong("annotations")))
                    .toList());
  }

  private Uni<RowSet<Row>> run(String sql, @Nullable Object... values) {
    return database.preparedQuery(sql).execute(Tuple.from(values));
  }

  private static Stream<Row> stream(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false);
  }

  private static WorkshopProgress toProgress(RowSet<Row> rows) {
    if (rows.size() == 0) {
      return WorkshopProgress.NONE;
    }
    Row row = rows.iterator().next();
    return new WorkshopProgress(
        row.getLong("annotations"), row.getLong("drafts"), row.getLong("changes"));
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
        false,
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
