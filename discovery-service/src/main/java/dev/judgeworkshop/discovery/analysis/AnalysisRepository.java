package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.discovery.work.WorkHead;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Analyses in the database, newest first; what is polled reads the version of one row. */
@ApplicationScoped
class AnalysisRepository implements PanacheRepositoryBase<Analysis, UUID> {

  private static final String OF_KIND = " and kind = :kind";
  private static final String PAGE = "from Analysis where workshopId = :workshopId%s%s";
  private static final String NEWEST_FIRST = " order by id desc";

  private static final String HEAD =
      "select id, workshopId, state, version from Analysis where id = :id";

  /** Every change adds to the version of its row, and no row ever goes alone. */
  private static final String LIST_HEAD =
      "select coalesce(sum(version), 0), count(*) from Analysis where workshopId = :workshopId%s";

  /** Keeps other replicas and a cancellation from the run until the transaction ends. */
  Uni<@Nullable Analysis> lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Uni<@Nullable WorkHead> head(UUID id) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(HEAD, WorkHead.class)
                    .setParameter("id", id)
                    .getSingleResultOrNull());
  }

  /** Sum of versions, and number of rows. */
  Uni<Object[]> head(AnalysisFilter filter) {
    return getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createSelectionQuery(
                          LIST_HEAD.formatted(filter.kind() == null ? "" : OF_KIND), Object[].class)
                      .setParameter("workshopId", filter.workshopId());
              return (filter.kind() == null ? query : query.setParameter("kind", filter.kind()))
                  .getSingleResult();
            });
  }

  /** One row more than the limit says whether there is a next page. */
  Uni<List<Analysis>> page(AnalysisFilter filter, @Nullable UUID after, int skip, int rows) {
    String hql =
        PAGE.formatted(
                filter.kind() == null ? "" : OF_KIND, after == null ? "" : " and id < :after")
            + NEWEST_FIRST;
    return getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createSelectionQuery(hql, Analysis.class)
                      .setParameter("workshopId", filter.workshopId());
              if (filter.kind() != null) {
                query.setParameter("kind", filter.kind());
              }
              if (after != null) {
                query.setParameter("after", after);
              }
              return query.setFirstResult(skip).setMaxResults(rows).getResultList();
            });
  }
}
