package dev.judgeworkshop.judge.upkeep;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Statements over all tables of the service, by workshop; each is bounded. */
@ApplicationScoped
class UpkeepRepository {

  static final String PROGRESS =
      """
      select
        (select count(*) from evaluation_run where workshop_id = $1) as runs,
        (select count(*) from evaluation_run
          where workshop_id = $1 and state in ('QUEUED', 'RUNNING')) as running,
        (select count(*) from alignment where workshop_id = $1) as alignments
      """;

  private static final String STOP_RUNS =
      """
      update evaluation_run set state = 'CANCELLED', finished_at = now(), version = version + 1
      where workshop_id = $1 and state in ('QUEUED', 'RUNNING')
      """;
  private static final String STOP_ALIGNMENTS =
      """
      update alignment set state = 'CANCELLED', finished_at = now(), version = version + 1
      where workshop_id = $1 and state in ('QUEUED', 'RUNNING')
      """;

  /** In the order of the foreign keys; $2 rows at most. */
  private static final List<String> DROPS =
      List.of(
          rowsOf("judge_evaluation"),
          rowsOf("ground_truth"),
          "delete from term_frequency where ctid = any(array(select f.ctid from term_frequency f"
              + " join evaluation_run r on r.id = f.run_id where r.workshop_id = $1 limit $2))",
          rowsOf("trace_text"),
          rowsOf("held_out_look"),
          rowsOf("alignment"),
          "update evaluation_run set repeat_of = null where workshop_id = $1"
              + " and repeat_of is not null and $2::int > 0",
          rowsOf("evaluation_run"),
          "update judge_prompt set parent_id = null where workshop_id = $1"
              + " and parent_id is not null and $2::int > 0",
          rowsOf("judge_prompt"),
          rowsOf("model_usage"),
          rowsOf("model_provider"));

  private static final List<String> FORGET_TRACES =
      List.of(
          """
          with gone as (
            delete from judge_evaluation where workshop_id = $1 and trace_id = any($2)
            returning run_id, state, mapped, coalesce(difference > 0, false) as differs
          ), sums as (
            select run_id, count(*) filter (where state = 'DONE') as done,
              count(*) filter (where state = 'FAILED') as failed,
              count(*) filter (where mapped) as mapped,
              count(*) filter (where differs) as differing, count(*) as items
            from gone group by run_id
          )
          update evaluation_run r
          set done = r.done - s.done, failed = r.failed - s.failed, mapped = r.mapped - s.mapped,
            disagreements = r.disagreements - s.differing, total = r.total - s.items,
            version = r.version + 1
          from sums s where r.id = s.run_id
          """,
          "delete from ground_truth where workshop_id = $1 and trace_id = any($2)",
          "delete from trace_text where workshop_id = $1 and trace_id = any($2)",
          "delete from prompt_example where trace_id = any($2)"
              + " and prompt_id in (select id from judge_prompt where workshop_id = $1)",
          "delete from alignment_example where trace_id = any($2)"
              + " and alignment_id in (select id from alignment where workshop_id = $1)",
          "delete from guideline_evidence where trace_id = any($2) and guideline_id in"
              + " (select g.id from guideline g join alignment a on a.id = g.alignment_id"
              + " where a.workshop_id = $1)");

  private final Pool database;

  UpkeepRepository(Pool database) {
    this.database = database;
  }

  private static String rowsOf(String table) {
    return "delete from %s where ctid = any(array(select ctid from %s where workshop_id = $1 limit $2))"
        .formatted(table, table);
  }

  Uni<ProgressResponse> progress(UUID workshopId) {
    return database
        .preparedQuery(PROGRESS)
        .execute(Tuple.of(workshopId))
        .map(rows -> rows.iterator().next())
        .map(
            row ->
                new ProgressResponse(
                    row.getLong("runs"), row.getLong("running"), row.getLong("alignments")));
  }

  Uni<Void> stop(UUID workshopId) {
    return database
        .preparedQuery(STOP_RUNS)
        .execute(Tuple.of(workshopId))
        .chain(() -> database.preparedQuery(STOP_ALIGNMENTS).execute(Tuple.of(workshopId)))
        .replaceWithVoid();
  }

  /** Drops at most so many rows, give or take; what it gives is how many are left of them. */
  Uni<Integer> drop(UUID workshopId, int rows) {
    return drop(workshopId, rows, 0);
  }

  private Uni<Integer> drop(UUID workshopId, int left, int step) {
    if (left <= 0 || step == DROPS.size()) {
      return Uni.createFrom().item(Math.max(0, left));
    }
    return database
        .preparedQuery(DROPS.get(step))
        .execute(Tuple.of(workshopId, left))
        .chain(dropped -> drop(workshopId, left - dropped.rowCount(), step + 1));
  }

  /** In the caller's transaction. */
  Uni<Void> forget(SqlClient connection, UUID workshopId, List<UUID> traceIds) {
    return forget(connection, Tuple.of(workshopId, traceIds.toArray(UUID[]::new)), 0);
  }

  private static Uni<Void> forget(SqlClient connection, Tuple values, int step) {
    return step == FORGET_TRACES.size()
        ? Uni.createFrom().voidItem()
        : connection
            .preparedQuery(FORGET_TRACES.get(step))
            .execute(values)
            .chain(() -> forget(connection, values, step + 1));
  }
}
