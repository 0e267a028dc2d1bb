package dev.judgeworkshop.judge.run;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.DELETE;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Workers that share a run, in the caller's session. */
@ApplicationScoped
class RunWorkerRepository {

  private static final String INSERT = "insert into run_worker (id, run_id) values (?1, ?2)";
  private static final String RUN_OF = "select cast(run_id as text) from run_worker where id = ?1";
  private static final String DELETE = "delete from run_worker where id = ?1";

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

  Uni<Void> delete(UUID id) {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(DELETE).setParameter(1, id).executeUpdate())
        .replaceWithVoid();
  }
}
