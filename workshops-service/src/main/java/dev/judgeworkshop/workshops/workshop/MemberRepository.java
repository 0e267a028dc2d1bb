package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.workshops.workshop.ListKey.MemberKey;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads are projections. Names and e-mails are joined from the accounts in the same statement,
 * which keeps a page of members at one statement.
 */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, MemberId> {

  private static final String MEMBER =
      "select new dev.judgeworkshop.workshops.workshop.MemberResponse("
          + "u.id, u.email, u.displayName, m.role, m.joinedAt, m.version)"
          + " from Member m join User u on u.id = m.id.userId"
          + " where m.id.workshopId = :workshop";

  private static final String MEMBERSHIP =
      "select new dev.judgeworkshop.model.Membership("
          + "m.id.workshopId, m.id.userId, m.role, w.phase, w.state, w.current.number,"
          + " w.current.datasetId, w.current.randomOrder, w.version, u.tokenVersion)"
          + " from Member m join Workshop w on w.id = m.id.workshopId"
          + " join User u on u.id = m.id.userId"
          + " where m.id.workshopId = :workshop and m.id.userId = :user";

  private static final String MEMBER_COUNT =
      "select w.memberCount from Member m join Workshop w on w.id = m.id.workshopId"
          + " where m.id.workshopId = :workshop and m.id.userId = :user";

  /**
   * Role, phase, round and token version in one statement, by three primary keys; null for a
   * foreigner.
   */
  Uni<@Nullable Membership> findMembership(UUID workshopId, UUID userId) {
    return one(MEMBERSHIP, Membership.class, workshopId, userId);
  }

  /** The counter that changes keep, by two primary keys; null when the reader is a foreigner. */
  Uni<@Nullable Integer> countSeenBy(UUID workshopId, UUID reader) {
    return one(MEMBER_COUNT, Integer.class, workshopId, reader);
  }

  Uni<@Nullable MemberResponse> find(UUID workshopId, UUID userId) {
    return one(MEMBER + " and m.id.userId = :user", MemberResponse.class, workshopId, userId);
  }

  private <T> Uni<@Nullable T> one(String hql, Class<T> type, UUID workshopId, UUID userId) {
    return query(hql, type)
        .chain(
            query ->
                query
                    .setParameter("workshop", workshopId)
                    .setParameter("user", userId)
                    .getSingleResultOrNull());
  }

  /**
   * One row more than the page, in the order of joining: walks
   * ix_membership_workshop_id_joined_at_user_id from the cursor.
   */
  Uni<List<MemberResponse>> page(UUID workshopId, PageQuery page, @Nullable MemberKey after) {
    String continued =
        after == null ? "" : " and (m.joinedAt, m.id.userId) > (:joinedAt, :lastUser)";
    return query(MEMBER + continued + " order by m.joinedAt, m.id.userId", MemberResponse.class)
        .chain(
            query -> {
              query.setParameter("workshop", workshopId);
              if (after != null) {
                query
                    .setParameter("joinedAt", after.joinedAt())
                    .setParameter("lastUser", after.userId());
              }
              return query
                  .setFirstResult(page.skipOrZero())
                  .setMaxResults(page.limit() + 1)
                  .getResultList();
            });
  }

  /** With their workshop only. */
  Uni<Void> deleteOf(UUID workshopId) {
    return delete("id.workshopId", workshopId).replaceWithVoid();
  }

  private <T> Uni<SelectionQuery<T>> query(String hql, Class<T> type) {
    return getSession().map(session -> session.createSelectionQuery(hql, type));
  }
}
