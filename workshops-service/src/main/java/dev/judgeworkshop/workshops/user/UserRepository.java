package dev.judgeworkshop.workshops.user;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each question is one statement; the columns are few and small, so rows are loaded whole. */
@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<User, UUID> {

  private static final String MEET =
      "insert into user_account (id, email, display_name, created_at, token_version)"
          + " values (?1, ?2, ?3, ?4, 0) on conflict (id) do update"
          + " set email = excluded.email, display_name = excluded.display_name"
          + " where (user_account.email, user_account.display_name)"
          + " is distinct from (excluded.email, excluded.display_name)";

  /** Unique index on lower(email); null when nobody has it. */
  Uni<@Nullable User> findByEmail(String email) {
    return find("lower(email) = lower(?1)", email).firstResult();
  }

  /** By primary key; null when there is no such account. */
  Uni<@Nullable Long> findTokenVersion(UUID id) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(
                        "select u.tokenVersion from User u where u.id = :id", Long.class)
                    .setParameter("id", id)
                    .getSingleResultOrNull());
  }

  /** Every token that was issued before is refused from now on; false when there is no account. */
  Uni<Boolean> raiseTokenVersion(UUID id) {
    return update("tokenVersion = tokenVersion + 1 where id = ?1", id).map(count -> count == 1);
  }

  /** False when the password has been changed since the old hash was read. */
  Uni<Boolean> changePassword(UUID id, String oldHash, String newHash) {
    return update(
            "passwordHash = ?1, tokenVersion = tokenVersion + 1 where id = ?2 and passwordHash = ?3",
            newHash,
            id,
            oldHash)
        .map(count -> count == 1);
  }

  /**
   * Makes the row of a person of another provider, or brings it up to date; writes nothing else.
   */
  Uni<Void> meet(UUID id, String email, String displayName, Instant now) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(MEET)
                    .setParameter(1, id)
                    .setParameter(2, email)
                    .setParameter(3, displayName)
                    .setParameter(4, now)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** By primary key; ids that nobody has are left out. The caller bounds the ids. */
  Uni<List<UserName>> names(Collection<UUID> ids) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(
                        "select new dev.judgeworkshop.workshops.user.UserName(u.id, u.displayName)"
                            + " from User u where u.id in (:ids) order by u.id",
                        UserName.class)
                    .setParameter("ids", ids)
                    .getResultList());
  }
}
