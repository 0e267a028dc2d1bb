package dev.judgeworkshop.workshops.auth;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Each question is one statement, by primary key or by ix_login_session_user_id. */
@ApplicationScoped
class LoginSessionRepository implements PanacheRepositoryBase<LoginSession, UUID> {

  /** Locks the row until the transaction ends, so that one token is renewed once. */
  Uni<@Nullable LoginSession> lock(UUID family) {
    return findById(family, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Ends all log-ins of a person. */
  Uni<Void> deleteOf(UUID userId) {
    return delete("userId", userId).replaceWithVoid();
  }

  /** What a person left to expire. */
  Uni<Void> deleteExpiredOf(UUID userId, Instant now) {
    return delete("userId = ?1 and expiresAt <= ?2", userId, now).replaceWithVoid();
  }
}
