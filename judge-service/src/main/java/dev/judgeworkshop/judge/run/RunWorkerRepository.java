package dev.judgeworkshop.judge.run;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Workers that share a run, in the caller's session. */
@ApplicationScoped
class RunWorkerRepository {

  private static final String INSERT = "insert into run_worker (id, run_id) values (?1, ?2)";
  private static final String RUN_OF = "select cast(run_id as text) from run_worker where id = ?1";
  private static final String BEGIN =
      "update run_worker set holder = ?2 where id = ?1 returning cast(run_id as text)";

  /**
   * Work that dead processes had picked: nobody holds their lock any more. A higher version, so
   * that one that is not dead after all cannot finish it.
   */
  static final String FREE =
      """
      update scheduled_tasks t
      set picked = false, picked_by = null, last_heartbeat = null, execution_time = now(),
        version = t.version + 1
      from run_worker w
      where t.task_name = $1 and t.task_instance = cast(w.id as text) and t.picked
        and w.holder is not null and pg_try_advisory_xact_lock_shared(w.holder)
      """;

  private static final String DELETE = "delete from run_worker where id = ?1";

  private final Pool database;

  RunWorkerRepository(Pool database) {
    this.database = database;
  }

  Uni<Void> insert(UUID id, UUID runId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(INSERT)
                    .setParameter(1, id)
                    .setParameter(2, runId)
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<@Nullable UUID> findRun(UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(RUN_OF, String.class)
                    .setParameter(1, id)
                    .getSingleResultOrNull())
        .map(found -> found == null ? null : UUID.fromString(found));
  }

  /** Notes which process the worker lives in. */
  Uni<@Nullable UUID> begin(UUID id, @Nullable Long holder) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(BEGIN, String.class)
                    .setParameter(1, id)
                    .setParameter(2, holder)
                    .getSingleResultOrNull())
        .map(found -> found == null ? null : UUID.fromString(found));
  }

  /** A statement of its own, without a session. */
  Uni<Integer> freeOfTheDead(String task) {
    return database.preparedQuery(FREE).execute(Tuple.of(task)).map(RowSet::rowCount);
  }

  Uni<Void> delete(UUID id) {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(DELETE).setParameter(1, id).executeUpdate())
        .replaceWithVoid();
  }
}
