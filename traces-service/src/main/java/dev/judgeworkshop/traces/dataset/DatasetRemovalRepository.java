package dev.judgeworkshop.traces.dataset;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** Takes traces out of the datasets that hold them. */
@ApplicationScoped
class DatasetRemovalRepository {

  /** By ix_dataset_trace_workshop_id_trace_id; the datasets are locked in one order. */
  private static final String LOCK =
      """
      select d.id from dataset d
      where d.workshop_id = $1 and d.id in (
        select t.dataset_id from dataset_trace t where t.workshop_id = $1 and t.trace_id = any($2))
      order by d.id for update
      """;

  private static final String TAKE_OUT =
      "delete from dataset_trace where workshop_id = $1 and trace_id = any($2)";

  /** Positions stay without gaps; two steps, for none may be taken twice on the way. */
  private static final String MOVE_ASIDE =
      """
      update dataset_trace set position = -1 - position
      where workshop_id = $1 and dataset_id = any($2)
      """;

  private static final String MOVE_UP =
      """
      with placed as (
        select dataset_id, trace_id,
          row_number() over (partition by dataset_id order by position desc) - 1 as place
        from dataset_trace where workshop_id = $1 and dataset_id = any($2)
      )
      update dataset_trace d set position = p.place from placed p
      where d.workshop_id = $1 and d.dataset_id = p.dataset_id and d.trace_id = p.trace_id
      """;

  private static final String COUNT =
      """
      update dataset d set version = version + 1, trace_count = (
        select count(*) from dataset_trace t where t.workshop_id = $1 and t.dataset_id = d.id)
      where d.id = any($2)
      """;

  Uni<Void> takeOut(SqlConnection transaction, UUID workshopId, UUID[] traces) {
    return transaction
        .preparedQuery(LOCK)
        .execute(parameters(workshopId, traces))
        .map(DatasetRemovalRepository::ids)
        .chain(
            datasets ->
                datasets.length == 0
                    ? Uni.createFrom().voidItem()
                    : takeOut(transaction, workshopId, traces, datasets));
  }

  private static Uni<Void> takeOut(
      SqlConnection transaction, UUID workshopId, UUID[] traces, UUID[] datasets) {
    return run(transaction, TAKE_OUT, workshopId, traces)
        .chain(() -> run(transaction, MOVE_ASIDE, workshopId, datasets))
        .chain(() -> run(transaction, MOVE_UP, workshopId, datasets))
        .chain(() -> run(transaction, COUNT, workshopId, datasets));
  }

  private static Uni<Void> run(SqlConnection transaction, String sql, UUID workshopId, UUID[] ids) {
    return transaction.preparedQuery(sql).execute(parameters(workshopId, ids)).replaceWithVoid();
  }

  private static Tuple parameters(UUID workshopId, UUID[] ids) {
    return Tuple.tuple().addUUID(workshopId).addArrayOfUUID(ids);
  }

  private static UUID[] ids(RowSet<Row> rows) {
    Set<UUID> ids = new LinkedHashSet<>();
    rows.forEach(row -> ids.add(row.getUUID(0)));
    return ids.toArray(UUID[]::new);
  }
}
