package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** By token, by id, or all of a workshop, newest first. */
@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

  private static final String ROW =
      "select new dev.judgeworkshop.workshops.invitation.InvitationRow("
          + "i.id, i.workshopId, i.email, i.role, i.invitedBy, i.createdAt, i.expiresAt, i.usedAt,"
          + " i.version) from Invitation i";

  private static final String OF_WORKSHOP = " where i.workshopId = :workshop";

  /** By uq_invitation_token_hash; locks the row, so that a token is used once. */
  Uni<@Nullable Invitation> lockByTokenHash(String tokenHash) {
    return find("tokenHash", tokenHash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
  }

  /** One row more than the page: walks ix_invitation_workshop_id_id backwards from the cursor. */
  Uni<List<InvitationRow>> page(UUID workshopId, PageQuery page, @Nullable UUID before) {
    String continued = before == null ? "" : " and i.id < :before";
    return query(ROW + OF_WORKSHOP + continued + " order by i.id desc", InvitationRow.class)
        .chain(
            query -> {
              query.setParameter("workshop", workshopId);
              if (before != null) {
                query.setParameter("before", before);
              }
              return query
                  .setFirstResult(page.skipOrZero())
                  .setMaxResults(page.limit() + 1)
                  .getResultList();
            });
  }

  /** By the same index. */
  Uni<Long> countOf(UUID workshopId) {
    return query("select count(*) from Invitation i" + OF_WORKSHOP, Long.class)
        .chain(query -> query.setParameter("workshop", workshopId).getSingleResult());
  }

  Uni<@Nullable InvitationRow> find(UUID id) {
    return query(ROW + " where i.id = :id", InvitationRow.class)
        .chain(query -> query.setParameter("id", id).getSingleResultOrNull());
  }

  Uni<@Nullable Invitation> lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** With its workshop only. */
  Uni<Void> deleteOf(UUID workshopId) {
    return delete("workshopId", workshopId).replaceWithVoid();
  }

  private <T> Uni<SelectionQuery<T>> query(String hql, Class<T> type) {
    return getSession().map(session -> session.createSelectionQuery(hql, type));
  }
}
