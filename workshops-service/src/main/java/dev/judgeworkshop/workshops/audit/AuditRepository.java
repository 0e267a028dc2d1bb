package dev.judgeworkshop.workshops.audit;

import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * Newest first, by the index of the filter: workshop and id, with the action or the actor between.
 */
@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, UUID> {

  private static final String INSERT =
      "insert into audit_entry (id, workshop_id, actor_id, action, detail, created_at)"
          + " values (?1, ?2, ?3, ?4, ?5, ?6) on conflict (id) do nothing";

  private static final String ENTRY =
      "select new dev.judgeworkshop.workshops.audit.AuditEntryResponse("
          + "a.id, a.actorId, u.displayName, a.action, a.detail, a.createdAt)"
          + " from AuditEntry a join User u on u.id = a.actorId";

  private static final String COUNT = "select count(*) from AuditEntry a";

  /** The same id again changes nothing. */
  Uni<Void> insert(
      UUID id,
      UUID workshopId,
      UUID actorId,
      AuditAction action,
      @Nullable String detail,
      Instant now) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(INSERT)
                    .setParameter(1, id)
                    .setParameter(2, workshopId)
                    .setParameter(3, actorId)
                    .setParameter(4, action.name())
                    .setParameter(5, detail)
                    .setParameter(6, now)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** One row more than the page. */
  Uni<List<AuditEntryResponse>> page(
      UUID workshopId, AuditFilter filter, PageQuery page, @Nullable UUID before) {
    String continued = before == null ? "" : " and a.id < :before";
    return query(
            ENTRY + where(filter) + continued + " order by a.id desc", AuditEntryResponse.class)
        .invoke(query -> bind(query, workshopId, filter))
        .invoke(
            query -> {
              if (before != null) {
                query.setParameter("before", before);
              }
            })
        .chain(
            query ->
                query
                    .setFirstResult(page.skipOrZero())
                    .setMaxResults(page.limit() + 1)
                    .getResultList());
  }

  Uni<Long> count(UUID workshopId, AuditFilter filter) {
    return query(COUNT + where(filter), Long.class)
        .invoke(query -> bind(query, workshopId, filter))
        .chain(SelectionQuery::getSingleResult);
  }

  private static String where(AuditFilter filter) {
    return " where a.workshopId = :workshop"
        + (filter.action() == null ? "" : " and a.action = :action")
        + (filter.actorId() == null ? "" : " and a.actorId = :actor");
  }

  private static void bind(SelectionQuery<?> query, UUID workshopId, AuditFilter filter) {
    query.setParameter("workshop", workshopId);
    if (filter.action() != null) {
      query.setParameter("action", filter.action());
    }
    if (filter.actorId() != null) {
      query.setParameter("actor", filter.actorId());
    }
  }

  /** With its workshop only. */
  Uni<Void> deleteOf(UUID workshopId) {
    return delete("workshopId", workshopId).replaceWithVoid();
  }

  private <T> Uni<SelectionQuery<T>> query(String hql, Class<T> type) {
    return getSession().map(session -> session.createSelectionQuery(hql, type));
  }
}
