package dev.judgeworkshop.workshops.user;

import dev.judgeworkshop.kit.deadline.SharedResult;
import io.quarkus.cache.CacheInvalidate;
import io.quarkus.cache.CacheResult;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * The token versions of accounts, kept for 5 seconds. A log-out everywhere takes effect at once on
 * the replica that did it, and within that time on the others.
 */
@ApplicationScoped
public class KnownAccounts {

  private static final String CACHE = "accounts";

  private final UserRepository users;

  KnownAccounts(UserRepository users) {
    this.users = users;
  }

  /** Fails with 401 for a token of nobody, and for one that has been revoked. */
  Uni<Void> requireCurrent(UUID userId, long carriedVersion) {
    return tokenVersion(userId)
        .invoke(
            current -> {
              if (carriedVersion < current) {
                throw UserProblems.tokenRevoked();
              }
            })
        .replaceWithVoid();
  }

  @SharedResult
  @CacheResult(cacheName = CACHE)
  Uni<Long> tokenVersion(UUID userId) {
    return load(userId);
  }

  @WithSession
  Uni<Long> load(UUID userId) {
    return users.findTokenVersion(userId).onItem().ifNull().failWith(UserProblems::unknownAccount);
  }

  /**
   * To be called when a version was raised.
   *
   * @param userId whose tokens were revoked
   * @return when the old version is forgotten here
   */
  @CacheInvalidate(cacheName = CACHE)
  public Uni<Void> forget(UUID userId) {
    return Uni.createFrom().voidItem();
  }
}
