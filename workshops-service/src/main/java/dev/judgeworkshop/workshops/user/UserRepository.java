package dev.judgeworkshop.workshops.user;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each question is one statement; the columns are few and small, so rows are loaded whole. */
@ApplicationScoped
class UserRepository implements PanacheRepositoryBase<User, UUID> {

  /** Unique index on lower(email); null when nobody has it. */
  Uni<@Nullable User> findByEmail(String email) {
    return find("lower(email) = lower(?1)", email).firstResult();
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
