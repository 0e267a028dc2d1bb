package dev.judgeworkshop.traces.deletion;

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

/** The traces of a deletion, some hundreds at a time. */
@ApplicationScoped
class DeletionBatchRepository {

  /** A range of pk_trace_deletion_item. */
  private static final String NEXT =
      """
      select trace_id from trace_deletion_item
      where deletion_id = $1 and is_deleted = $2 order by trace_id limit 200
      """;

  private static final String MARK =
      """
      update trace_deletion_item set is_deleted = true
      where deletion_id = $1 and is_deleted = false and trace_id = any($2)
      """;

  private static final String TOLD =
      """
      with told as (
        delete from trace_deletion_item
        where deletion_id = $1 and is_deleted = true and trace_id = any($2) returning trace_id)
      update trace_deletion set done = done + (select count(*) from told), version = version + 1
      where id = $1
      """;

  private final Pool pool;

  DeletionBatchRepository(Pool pool) {
    this.pool = pool;
  }

  /** Those that are still to be deleted, or those of which others are still to be told. */
  Uni<List<UUID>> next(UUID deletionId, boolean isDeleted) {
    return pool.preparedQuery(NEXT)
        .execute(Tuple.of(deletionId, isDeleted))
        .map(DeletionBatchRepository::ids);
  }

  Uni<Void> markDeleted(SqlConnection transaction, UUID deletionId, UUID[] traces) {
    return transaction
        .preparedQuery(MARK)
        .execute(Tuple.tuple().addUUID(deletionId).addArrayOfUUID(traces))
        .replaceWithVoid();
  }

  Uni<Void> told(UUID deletionId, UUID[] traces) {
    return pool.preparedQuery(TOLD)
        .execute(Tuple.tuple().addUUID(deletionId).addArrayOfUUID(traces))
        .replaceWithVoid();
  }

  private static List<UUID> ids(RowSet<Row> rows) {
    List<UUID> ids = new ArrayList<>();
    rows.forEach(row -> ids.add(row.getUUID(0)));
    return ids;
  }
}
