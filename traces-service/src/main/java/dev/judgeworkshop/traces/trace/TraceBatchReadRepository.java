package dev.judgeworkshop.traces.trace;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What other services read of many traces at once, by ids or in the order of a dataset. */
@ApplicationScoped
class TraceBatchReadRepository {

  /** At most 200 looks into pk_trace. */
  static final String BRIEFS =
      """
      select id, external_id, input_preview, output_preview
      from trace where workshop_id = $1 and id = any($2) order by created_at, id
      """;

  /** At most 200 looks into uq_trace_workshop_id_external_id. */
  static final String BRIEFS_BY_EXTERNAL_ID =
      """
      select id, external_id, input_preview, output_preview
      from trace where workshop_id = $1 and external_id = any($2) order by created_at, id
      """;

  /** At most 200 looks into pk_trace_count. */
  static final String COUNTS =
      "select workshop_id, traces from trace_count where workshop_id = any($1) order by workshop_id";

  /** By pk_trace. */
  static final String SIZES =
      """
      select id, payload_bytes from trace
      where workshop_id = $1 and id = any($2) and id > $3 order by id limit $4
      """;

  /** By pk_trace_payload. */
  private static final String PARTS =
      """
      select p.trace_id, %s from trace_payload p
      where p.workshop_id = $1 and p.trace_id = any($2) order by p.trace_id
      """;

  /** A range of pk_dataset_trace, each row with its payload by primary key. */
  private static final String PARTS_OF_DATASET =
      """
      select p.trace_id, %s from dataset_trace d
      join trace_payload p on p.workshop_id = d.workshop_id and p.trace_id = d.trace_id
      where d.workshop_id = $1 and d.dataset_id = $2 and d.position between $3 and $4
      order by d.position
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private final Pool pool;

  TraceBatchReadRepository(Pool pool) {
    this.pool = pool;
  }

  /** How large a trace is. */
  record Size(UUID id, long payloadBytes) {}

  Uni<List<TraceBrief>> briefs(UUID workshopId, List<UUID> ids) {
    return pool.preparedQuery(BRIEFS)
        .execute(among(workshopId, ids))
        .map(rows -> list(rows, TraceBatchReadRepository::brief));
  }

  Uni<List<TraceBrief>> briefsByExternalId(UUID workshopId, List<String> externalIds) {
    return pool.preparedQuery(BRIEFS_BY_EXTERNAL_ID)
        .execute(
            Tuple.tuple().addUUID(workshopId).addArrayOfString(externalIds.toArray(String[]::new)))
        .map(rows -> list(rows, TraceBatchReadRepository::brief));
  }

  private static TraceBrief brief(Row row) {
    return new TraceBrief(row.getUUID(0), row.getString(1), row.getString(2), row.getString(3));
  }

  Uni<List<WorkshopTraces>> counts(List<UUID> workshopIds) {
    return pool.preparedQuery(COUNTS)
        .execute(Tuple.tuple().addArrayOfUUID(workshopIds.toArray(UUID[]::new)))
        .map(rows -> list(rows, row -> new WorkshopTraces(row.getUUID(0), row.getLong(1))));
  }

  /** In the order of the ids. */
  Uni<List<Size>> sizes(UUID workshopId, List<UUID> ids, @Nullable UUID after, int rows) {
    return pool.preparedQuery(SIZES)
        .execute(among(workshopId, ids).addUUID(after == null ? FIRST : after).addInteger(rows))
        .map(found -> list(found, row -> new Size(row.getUUID(0), row.getLong(1))));
  }

  Uni<List<TraceParts>> parts(UUID workshopId, List<UUID> ids, Set<Part> parts) {
    return pool.preparedQuery(PARTS.formatted(Part.columns(parts)))
        .execute(among(workshopId, ids))
        .map(rows -> list(rows, TraceBatchReadRepository::toParts));
  }

  /** A range of positions, both ends included. */
  Uni<List<TraceParts>> parts(
      UUID workshopId, UUID datasetId, int first, int last, Set<Part> parts) {
    return pool.preparedQuery(PARTS_OF_DATASET.formatted(Part.columns(parts)))
        .execute(Tuple.of(workshopId, datasetId, first, last))
        .map(rows -> list(rows, TraceBatchReadRepository::toParts));
  }

  private static Tuple among(UUID workshopId, List<UUID> ids) {
    return Tuple.tuple().addUUID(workshopId).addArrayOfUUID(ids.toArray(UUID[]::new));
  }

  private static TraceParts toParts(Row row) {
    return new TraceParts(
        row.getUUID(0), row.getString(1), row.getString(2), RawJson.ofNullable(row.getString(3)));
  }

  private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> read) {
    List<T> list = new ArrayList<>();
    rows.forEach(row -> list.add(read.apply(row)));
    return list;
  }
}
