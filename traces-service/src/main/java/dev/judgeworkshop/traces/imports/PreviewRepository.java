package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.traces.trace.NewTrace;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a dry run shows of the first traces. */
@ApplicationScoped
class PreviewRepository {

  private static final int SHOWN = 20;

  /** The traces that are there already are found by uq_trace_workshop_id_external_id. */
  private static final String KEEP =
      """
      insert into import_preview (import_id, position, external_id, input_preview, output_preview,
        message_count, span_count, has_error, is_update)
      select $1, g.position, g.external_id, left(g.input, 280), left(g.output, 280),
        g.message_count, g.span_count, g.has_error, t.id is not null
      from unnest($3::int[], $4::text[], $5::text[], $6::text[], $7::int[], $8::int[], $9::boolean[])
        as g (position, external_id, input, output, message_count, span_count, has_error)
      left join trace t on t.workshop_id = $2 and t.external_id = g.external_id
      on conflict do nothing
      """;

  /** A range of pk_import_preview. */
  private static final String READ =
      """
      select external_id, input_preview, output_preview, message_count, span_count, has_error,
        is_update
      from import_preview where import_id = $1 order by position
      """;

  private final Pool pool;

  PreviewRepository(Pool pool) {
    this.pool = pool;
  }

  /** Of the first batch only. */
  Uni<Void> keep(SqlConnection transaction, ImportCheckpoint from, List<NewTrace> traces) {
    List<NewTrace> shown = traces.subList(0, Math.min(SHOWN, traces.size()));
    if (from.bytes() > 0 || shown.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Integer[] positions = new Integer[shown.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = i;
    }
    Tuple parameters =
        Tuple.tuple()
            .addUUID(from.importId())
            .addUUID(from.workshopId())
            .addArrayOfInteger(positions)
            .addArrayOfString(shown.stream().map(NewTrace::externalId).toArray(String[]::new))
            .addArrayOfString(shown.stream().map(NewTrace::input).toArray(String[]::new))
            .addArrayOfString(shown.stream().map(NewTrace::output).toArray(String[]::new))
            .addArrayOfInteger(shown.stream().map(NewTrace::messageCount).toArray(Integer[]::new))
            .addArrayOfInteger(
                shown.stream().map(trace -> trace.spans().size()).toArray(Integer[]::new))
            .addArrayOfBoolean(shown.stream().map(NewTrace::hasError).toArray(Boolean[]::new));
    return transaction.preparedQuery(KEEP).execute(parameters).replaceWithVoid();
  }

  Uni<List<PreviewedTrace>> read(UUID importId) {
    return pool.preparedQuery(READ).execute(Tuple.of(importId)).map(PreviewRepository::traces);
  }

  private static List<PreviewedTrace> traces(RowSet<Row> rows) {
    List<PreviewedTrace> traces = new ArrayList<>();
    for (Row row : rows) {
      traces.add(
          new PreviewedTrace(
              row.getString(0),
              row.getString(1),
              row.getString(2),
              row.getInteger(3),
              row.getInteger(4),
              row.getBoolean(5),
              row.getBoolean(6)));
    }
    return traces;
  }
}
