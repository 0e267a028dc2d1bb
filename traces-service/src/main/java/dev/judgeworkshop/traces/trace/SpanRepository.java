package dev.judgeworkshop.traces.trace;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads spans: the tree from narrow rows, the details of one at a time. */
@ApplicationScoped
class SpanRepository {

  private static final String COLUMNS =
      """
      s.position, s.span_id, s.parent_id, s.depth, s.name, s.kind, s.is_error, s.status_message,
      s.started_at, s.ended_at, s.model, s.input_tokens, s.output_tokens, s.content_bytes
      """;

  /** A range of pk_trace_span. */
  static final String PAGE =
      "select "
          + COLUMNS
          + """
          from trace_span s
          where s.workshop_id = $1 and s.trace_id = $2 and s.position >= $3 and s.position < $4
          order by s.position
          """;

  /** One look into uq_trace_span_workshop_id_trace_id_span_id. */
  static final String ONE =
      "select "
          + COLUMNS
          + """
          , c.inputs, c.outputs, c.attributes
          from trace_span s
          join trace_span_content c on c.workshop_id = s.workshop_id and c.trace_id = s.trace_id
            and c.position = s.position
          where s.workshop_id = $1 and s.trace_id = $2 and s.span_id = $3
          """;

  private static final int INPUTS = 14;

  private final Pool pool;

  SpanRepository(Pool pool) {
    this.pool = pool;
  }

  /** From a position on; positions have no gaps. */
  Uni<List<SpanSummary>> page(TraceLocation trace, int first, int rows) {
    long end = Math.min(Integer.MAX_VALUE, (long) first + rows);
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(trace.workshopId(), trace.id(), first, (int) end))
        .map(SpanRepository::summaries);
  }

  Uni<@Nullable SpanResponse> find(TraceLocation trace, String spanId) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(trace.workshopId(), trace.id(), spanId))
        .map(SpanRepository::details);
  }

  private static List<SpanSummary> summaries(RowSet<Row> rows) {
    List<SpanSummary> spans = new ArrayList<>();
    rows.forEach(row -> spans.add(summary(row)));
    return spans;
  }

  private static @Nullable SpanResponse details(RowSet<Row> rows) {
    for (Row row : rows) {
      return new SpanResponse(
          summary(row),
          row.getString(INPUTS),
          row.getString(INPUTS + 1),
          RawJson.ofNullable(row.getString(INPUTS + 2)));
    }
    return null;
  }

  private static SpanSummary summary(Row row) {
    return new SpanSummary(
        row.getInteger("position"),
        row.getString("span_id"),
        row.getString("parent_id"),
        row.getInteger("depth"),
        row.getString("name"),
        SpanKind.valueOf(row.getString("kind")),
        row.getBoolean("is_error"),
        row.getString("status_message"),
        instant(row.getOffsetDateTime("started_at")),
        instant(row.getOffsetDateTime("ended_at")),
        row.getString("model"),
        row.getLong("input_tokens"),
        row.getLong("output_tokens"),
        row.getLong("content_bytes"));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
