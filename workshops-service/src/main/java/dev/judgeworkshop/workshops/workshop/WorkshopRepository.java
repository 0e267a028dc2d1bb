package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads are projections that join the reader's membership, by both primary keys: one statement says
 * what there is and whether it is for the reader. The entity is loaded for changes only, locked.
 */
@ApplicationScoped
class WorkshopRepository implements PanacheRepositoryBase<Workshop, UUID> {

  private static final String PACKAGE = "dev.judgeworkshop.workshops.workshop.";

  private static final String SEEN_BY_MEMBER =
      " from Member m join Workshop w on w.id = m.id.workshopId"
          + " where m.id.workshopId = :workshop and m.id.userId = :user";

  private static final String ONE =
      "select new "
          + PACKAGE
          + "WorkshopResponse(w.id, w.name, w.description, w.phase, w.state, w.current.number,"
          + " w.current.datasetId, w.current.randomOrder, m.role, w.archived, w.memberCount, w.version,"
          + " w.createdAt, w.updatedAt)"
          + SEEN_BY_MEMBER;

  private static final String STATUS =
      "select new "
          + PACKAGE
          + "WorkshopStatusResponse(w.id, w.phase, w.state, w.current.number, w.current.datasetId,"
          + " w.archived, w.memberCount, w.version)"
          + SEEN_BY_MEMBER;

  private static final String VERSION = "select w.version" + SEEN_BY_MEMBER;

  private static final String SUMMARY =
      "select new "
          + PACKAGE
          + "WorkshopSummary(w.id, w.name, w.phase, w.state, w.current.number, m.role,"
          + " w.archived, w.memberCount, w.createdAt)";

  private static final String OWN =
      " from Member m join Workshop w on w.id = m.id.workshopId where m.id.userId = :user";

  private static final String NAMED = " and lower(w.name) like :name escape '\\'";

  private static final String OWN_MEMBERSHIPS = " from Member m where m.id.userId = :user";

  private static final String NEWEST_FIRST = " order by m.id.workshopId desc";

  Uni<@Nullable WorkshopResponse> find(UUID workshopId, UUID userId) {
    return seen(ONE, WorkshopResponse.class, workshopId, userId);
  }

  Uni<@Nullable WorkshopStatusResponse> findStatus(UUID workshopId, UUID userId) {
    return seen(STATUS, WorkshopStatusResponse.class, workshopId, userId);
  }

  Uni<@Nullable Long> findVersion(UUID workshopId, UUID userId) {
    return seen(VERSION, Long.class, workshopId, userId);
  }

  private <T> Uni<@Nullable T> seen(String hql, Class<T> type, UUID workshopId, UUID userId) {
    return query(hql, type)
        .chain(
            query ->
                query
                    .setParameter("workshop", workshopId)
                    .setParameter("user", userId)
                    .getSingleResultOrNull());
  }

  /**
   * One row more than the page, newest first: walks ix_membership_user_id_workshop_id backwards
   * from the cursor (UUIDv7 ids are ordered by time) and looks each workshop up by its key.
   */
  Uni<List<WorkshopSummary>> page(
      UUID userId, WorkshopFilter filter, PageQuery page, @Nullable UUID before) {
    String continued = before == null ? "" : " and m.id.workshopId < :before";
    return query(SUMMARY + OWN + where(filter) + continued + NEWEST_FIRST, WorkshopSummary.class)
        .invoke(query -> bind(query, userId, filter))
        .invoke(query -> bind(query, "before", before))
        .chain(
            query ->
                query
                    .setFirstResult(page.skipOrZero())
                    .setMaxResults(page.limit() + 1)
                    .getResultList());
  }

  /** Reads one user's memberships, never the table; their workshops only when these decide. */
  Uni<Long> countOwn(UUID userId, WorkshopFilter filter) {
    String from = filter.isAboutWorkshops() ? OWN : OWN_MEMBERSHIPS;
    return query("select count(*)" + from + where(filter), Long.class)
        .invoke(query -> bind(query, userId, filter))
        .chain(SelectionQuery::getSingleResult);
  }

  private static String where(WorkshopFilter filter) {
    return (filter.namePattern() == null ? "" : NAMED)
        + (filter.status() == null ? "" : filter.status().condition())
        + (filter.phase() == null ? "" : " and w.phase = :phase")
        + (filter.role() == null ? "" : " and m.role = :role");
  }

  private static void bind(SelectionQuery<?> query, UUID userId, WorkshopFilter filter) {
    query.setParameter("user", userId);
    bind(query, "name", filter.namePattern());
    bind(query, "phase", filter.phase());
    bind(query, "role", filter.role());
  }

  private static void bind(SelectionQuery<?> query, String name, @Nullable Object value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }

  /** Locks the row until the transaction ends; null when there is none. */
  Uni<@Nullable Workshop> lock(UUID workshopId) {
    return findById(workshopId, LockModeType.PESSIMISTIC_WRITE);
  }

  private <T> Uni<SelectionQuery<T>> query(String hql, Class<T> type) {
    return getSession().map(session -> session.createSelectionQuery(hql, type));
  }
}
