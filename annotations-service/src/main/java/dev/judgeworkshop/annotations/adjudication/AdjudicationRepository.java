package dev.judgeworkshop.annotations.adjudication;

import dev.judgeworkshop.kit.list.PageQuery;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Adjudications, and the ratings that they settle; each method is one statement. */
@ApplicationScoped
class AdjudicationRepository {

  /**
   * The traces of a page, and how many there are in all.
   *
   * @param rows one more than the limit when there is a next page
   * @param total of the whole list
   */
  record Found(List<RatedRow> rows, long total) {}

  /**
   * A trace as the list reads it.
   *
   * @param settled null when nothing is
   * @param version null when there was never an adjudication
   */
  record RatedRow(
      UUID traceId,
      Short[] values,
      double spread,
      @Nullable Integer settled,
      boolean flagged,
      @Nullable Long version) {}

  /** The spread and trace that a list is continued after. */
  record Position(double spread, UUID traceId) {}

  private final Pool database;

  AdjudicationRepository(Pool database) {
    this.database = database;
  }

  /** The version that it has now; null when nothing was written. */
  Uni<@Nullable Long> settle(AdjudicationKey key, Decision values, @Nullable Long version) {
    return run(
            AdjudicationSql.SETTLE,
            key.workshopId(),
            key.questionId(),
            key.traceId(),
            values.value(),
            values.reason(),
            values.by(),
            values.at().atOffset(ZoneOffset.UTC),
            version)
        .map(AdjudicationRepository::version);
  }

  /** The version that it has now; null when nothing was undone. */
  Uni<@Nullable Long> undo(AdjudicationKey key, long version, UUID by, Instant now) {
    return run(
            AdjudicationSql.UNDO,
            key.workshopId(),
            key.questionId(),
            key.traceId(),
            version,
            by,
            now.atOffset(ZoneOffset.UTC))
        .map(AdjudicationRepository::version);
  }

  Uni<@Nullable Adjudication> find(AdjudicationKey key) {
    return run(AdjudicationSql.FIND, key.workshopId(), key.questionId(), key.traceId())
        .map(rows -> rows.size() == 0 ? null : toAdjudication(rows.iterator().next()));
  }

  /** What the raters said, in the order of their ids; drafts do not count. */
  Uni<List<RaterAnswer>> answers(AdjudicationKey key) {
    return run(AdjudicationSql.ANSWERS, key.workshopId(), key.questionId(), key.traceId())
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(AdjudicationRepository::toAnswer)
                    .toList());
  }

  /** The traces whose raters are furthest apart first. */
  Uni<Found> page(AdjudicationFilter filter, PageQuery query, @Nullable Position after) {
    String sql =
        AdjudicationSql.PAGE.formatted(
            filter.state() == null ? "true" : filter.state().condition(),
            after == null ? "true" : AdjudicationSql.AFTER);
    List<Object> values = new ArrayList<>();
    values.add(filter.workshopId());
    values.add(filter.questionId());
    values.add(query.limit() + 1);
    values.add(query.skipOrZero());
    if (after != null) {
      values.add(after.spread());
      values.add(after.traceId());
    }
    return run(sql, values.toArray()).map(AdjudicationRepository::toFound);
  }

  private Uni<RowSet<Row>> run(String sql, @Nullable Object... values) {
    return database.preparedQuery(sql).execute(Tuple.from(values));
  }

  private static @Nullable Long version(RowSet<Row> rows) {
    return rows.size() == 0 ? null : rows.iterator().next().getLong("version");
  }

  private static Found toFound(RowSet<Row> rows) {
    List<RatedRow> found = new ArrayList<>();
    long total = 0;
    for (Row row : rows) {
      total = row.getLong("total");
      if (row.getUUID("trace_id") != null) {
        found.add(
            new RatedRow(
                row.getUUID("trace_id"),
                row.getArrayOfShorts("given"),
                row.getDouble("spread"),
                row.getInteger("settled"),
                row.getBoolean("flagged"),
                row.getLong("version")));
      }
    }
    return new Found(found, total);
  }

  private static Adjudication toAdjudication(Row row) {
    return new Adjudication(
        row.getInteger("value"),
        row.getString("reason"),
        row.getLong("version"),
        row.getUUID("settled_by"),
        row.getOffsetDateTime("settled_at").toInstant(),
        row.getBoolean("flagged"));
  }

  private static RaterAnswer toAnswer(Row row) {
    return new RaterAnswer(
        row.getUUID("user_id"),
        null,
        row.getInteger("value"),
        row.getString("comment"),
        row.getString("annotation_comment"),
        row.getOffsetDateTime("updated_at").toInstant());
  }
}
