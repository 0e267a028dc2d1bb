package dev.judgeworkshop.traces.deletion;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Drops a workshop's rows in bounded steps: what refers before what is referred to. Each statement
 * finds its rows by an index that begins with the workshop.
 */
@ApplicationScoped
class WorkshopRemovalRepository {

  /** At most so many rows at once; those that hang on them go with them. */
  private static final int ROWS = 1_000;

  static final List<String> STEPS =
      List.of(
          """
          delete from scheduled_tasks where not picked and task_name in ('import-traces', 'pull-traces',
            'delete-traces', 'extract-texts') and task_instance in (
            select id::text from trace_import where workshop_id = $1
            union all select id::text from trace_deletion where workshop_id = $1
            union all select $1::uuid::text limit $2)
          """,
          """
          delete from import_upload where id in (
            select i.id from trace_import i join import_upload u on u.id = i.id
            where i.workshop_id = $1 limit $2)
          """,
          "delete from trace_import where id in (select id from trace_import where workshop_id = $1 limit $2)",
          "delete from trace_deletion where id in (select id from trace_deletion where workshop_id = $1 limit $2)",
          """
          delete from round where (workshop_id, phase, round) in (
            select workshop_id, phase, round from round where workshop_id = $1 limit $2)
          """,
          """
          delete from dataset_trace where (workshop_id, dataset_id, position) in (
            select workshop_id, dataset_id, position from dataset_trace where workshop_id = $1 limit $2)
          """,
          "delete from dataset where id in (select id from dataset where workshop_id = $1 limit $2)",
          """
          delete from trace_span where (workshop_id, trace_id, position) in (
            select workshop_id, trace_id, position from trace_span where workshop_id = $1 limit $2)
          """,
          """
          delete from trace where (workshop_id, id) in (
            select workshop_id, id from trace where workshop_id = $1 limit $2)
          """,
          "delete from trace_extraction where workshop_id in (select workshop_id from trace_extraction where workshop_id = $1 limit $2)",
          "delete from trace_count where workshop_id in (select workshop_id from trace_count where workshop_id = $1 limit $2)");

  private final Pool pool;

  WorkshopRemovalRepository(Pool pool) {
    this.pool = pool;
  }

  int steps() {
    return STEPS.size();
  }

  /** Whether the step has nothing left to do. */
  Uni<Boolean> take(int step, UUID workshopId) {
    return pool.preparedQuery(STEPS.get(step))
        .execute(Tuple.of(workshopId, ROWS))
        .map(result -> result.rowCount() < ROWS);
  }
}
