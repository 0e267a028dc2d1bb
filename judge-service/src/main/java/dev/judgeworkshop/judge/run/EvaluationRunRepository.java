package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Runs; what is polled reads a few columns of one row. */
@ApplicationScoped
class EvaluationRunRepository implements PanacheRepositoryBase<EvaluationRun, UUID> {

  private static final String HEAD =
      """
      select r.id, r.workshopId, r.scaleType, r.state, r.done, r.failed, r.disagreements,
        r.majorityRating, r.version
      from EvaluationRun r where r.id = ?1
      """;
  private static final String PAGE = "from EvaluationRun r where r.workshopId = :workshopId";
  private static final String AFTER = " and (r.createdAt, r.id) < (:createdAt, :id)";
  private static final String NEWEST_FIRST = " order by r.createdAt desc, r.id desc";

  /** Keeps other replicas and a cancellation from the run until the transaction ends. */
  Uni<@Nullable EvaluationRun> lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Uni<@Nullable RunHead> findHead(UUID id) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(HEAD, RunHead.class)
                    .setParameter(1, id)
                    .getSingleResultOrNull());
  }

  /** One row more than the limit, newest first; a row is as short as what is shown of it. */
  Uni<List<EvaluationRun>> page(UUID workshopId, PageQuery query, @Nullable List<String> after) {
    String hql = PAGE + (after == null ? "" : AFTER) + NEWEST_FIRST;
    return getSession()
        .chain(
            session -> {
              SelectionQuery<EvaluationRun> rows =
                  session
                      .createSelectionQuery(hql, EvaluationRun.class)
                      .setParameter("workshopId", workshopId);
              if (after != null) {
                rows.setParameter("createdAt", Instant.parse(after.get(0)));
                rows.setParameter("id", UUID.fromString(after.get(1)));
              }
              return rows.setFirstResult(query.skipOrZero())
                  .setMaxResults(query.limit() + 1)
                  .getResultList();
            });
  }
}
