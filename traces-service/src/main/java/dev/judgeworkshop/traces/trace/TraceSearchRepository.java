package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.traces.search.TraceConditions;
import dev.judgeworkshop.traces.search.TraceCriteria;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lists the traces that criteria hold for. Datasets keep the order of their workshop, so one order
 * is good for both.
 */
@ApplicationScoped
class TraceSearchRepository {

  private static final String PAGE =
      """
      select t.id, t.external_id, t.input_preview, t.output_preview, t.input_chars, t.output_chars,
        t.message_count, t.payload_bytes, t.created_at, t.has_error, t.span_count, t.imported_at
      from trace t where t.workshop_id = $1""";

  private static final String COUNT = "select count(*) from trace t where t.workshop_id = $1";

  private final Pool pool;

  TraceSearchRepository(Pool pool) {
    this.pool = pool;
  }

  /** A statement with its parameters. */
  record Statement(String sql, List<Object> parameters) {}

  static Statement page(
      TraceFilter filter, TraceCriteria criteria, @Nullable TraceCursor after, int skip, int rows) {
    TraceConditions conditions = conditions(filter, criteria);
    if (after != null) {
      conditions.and(
          "(t.created_at, t.id) > (%2, %3)",
          after.createdAt().atOffset(ZoneOffset.UTC), after.id());
    }
    String sql =
        PAGE
            + conditions.sql()
            + " order by t.created_at, t.id limit "
            + conditions.bind(rows)
            + " offset "
            + conditions.bind(skip);
    return new Statement(sql, conditions.parameters());
  }

  static Statement count(TraceFilter filter, TraceCriteria criteria) {
    TraceConditions conditions = conditions(filter, criteria);
    return new Statement(COUNT + conditions.sql(), conditions.parameters());
  }

  private static TraceConditions conditions(TraceFilter filter, TraceCriteria criteria) {
    TraceConditions conditions = TraceConditions.forClient(filter.workshopId(), criteria);
    List<UUID> ids = filter.idList();
    if (ids != null) {
      conditions.and("t.id = any(%2)", (Object) ids.toArray(UUID[]::new));
    }
    if (filter.datasetId() != null) {
      conditions.and(
          """
          t.id in (select d.trace_id from dataset_trace d
            where d.workshop_id = %1 and d.dataset_id = %2)""",
          filter.datasetId());
    }
    return conditions;
  }

  /** One row more than the limit says whether there is a next page. */
  Uni<List<TraceSummary>> find(
      TraceFilter filter, TraceCriteria criteria, @Nullable TraceCursor after, int skip, int rows) {
    return execute(page(filter, criteria, after, skip, rows)).map(TraceSearchRepository::summaries);
  }

  Uni<Long> total(TraceFilter filter, TraceCriteria criteria) {
    return execute(count(filter, criteria)).map(rows -> rows.iterator().next().getLong(0));
  }

  private Uni<RowSet<Row>> execute(Statement statement) {
    return pool.preparedQuery(statement.sql()).execute(Tuple.from(statement.parameters()));
  }

  private static List<TraceSummary> summaries(RowSet<Row> rows) {
    List<TraceSummary> summaries = new ArrayList<>();
    for (Row row : rows) {
      summaries.add(
          new TraceSummary(
              row.getUUID(0),
              row.getString(1),
              row.getString(2),
              row.getString(3),
              row.getInteger(4),
              row.getInteger(5),
              row.getInteger(6),
              row.getLong(7),
              row.getOffsetDateTime(8).toInstant(),
              row.getBoolean(9),
              row.getInteger(10),
              row.getOffsetDateTime(11).toInstant()));
    }
    return summaries;
  }
}
