package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.traces.trace.NewSpan.SpanContent;
import dev.judgeworkshop.traces.trace.NewSpan.SpanFacts;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Spans of traces that are found by their external ids. */
@ApplicationScoped
class KnownTraceRepository {

  /** By uq_trace_workshop_id_external_id, then ranges of the spans' primary keys. */
  private static final String FIND =
      """
      select t.external_id, p.metadata, s.span_id, s.parent_id, s.position, s.depth, s.name, s.kind,
        s.is_error, s.status_message, s.started_at, s.ended_at, s.model, s.input_tokens,
        s.output_tokens, c.inputs, c.outputs, c.attributes
      from trace t
      join trace_payload p on p.workshop_id = t.workshop_id and p.trace_id = t.id
      join trace_span s on s.workshop_id = t.workshop_id and s.trace_id = t.id
      join trace_span_content c on c.workshop_id = s.workshop_id and c.trace_id = s.trace_id
        and c.position = s.position
      where t.workshop_id = $1 and t.external_id = any($2)
      order by s.position
      """;

  private final Pool pool;

  KnownTraceRepository(Pool pool) {
    this.pool = pool;
  }

  /** What is known, by external id; traces without spans are left out. */
  Uni<Map<String, KnownTrace>> find(UUID workshopId, List<String> externalIds) {
    return pool.preparedQuery(FIND)
        .execute(
            Tuple.tuple().addUUID(workshopId).addArrayOfString(externalIds.toArray(String[]::new)))
        .map(KnownTraceRepository::traces);
  }

  private static Map<String, KnownTrace> traces(RowSet<Row> rows) {
    Map<String, List<NewSpan>> spans = new HashMap<>();
    Map<String, String> metadata = new HashMap<>();
    for (Row row : rows) {
      String id = row.getString("external_id");
      metadata.put(id, row.getString("metadata"));
      spans.computeIfAbsent(id, first -> new ArrayList<>()).add(span(row));
    }
    Map<String, KnownTrace> traces = new HashMap<>();
    spans.forEach((id, all) -> traces.put(id, new KnownTrace(metadata.get(id), all)));
    return traces;
  }

  private static NewSpan span(Row row) {
    return new NewSpan(
        row.getString("span_id"),
        row.getString("parent_id"),
        row.getInteger("position"),
        row.getInteger("depth"),
        new SpanFacts(
            row.getString("name"),
            SpanKind.valueOf(row.getString("kind")),
            row.getBoolean("is_error"),
            row.getString("status_message"),
            instant(row.getOffsetDateTime("started_at")),
            instant(row.getOffsetDateTime("ended_at")),
            row.getString("model"),
            row.getLong("input_tokens"),
            row.getLong("output_tokens")),
        new SpanContent(
            row.getString("inputs"), row.getString("outputs"), row.getString("attributes")));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
