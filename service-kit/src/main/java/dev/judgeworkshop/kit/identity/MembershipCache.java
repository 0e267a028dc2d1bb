package dev.judgeworkshop.kit.identity;

import dev.judgeworkshop.kit.deadline.SharedResult;
import dev.judgeworkshop.model.Membership;
import io.quarkus.cache.CacheInvalidate;
import io.quarkus.cache.CacheResult;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Keeps memberships for 5 seconds: every request needs one, and a person sends many. Failures, "no
 * such member" among them, are not kept.
 */
@ApplicationScoped
class MembershipCache {

  private static final String NAME = "memberships";

  private final MembershipSource source;

  MembershipCache(MembershipSource source) {
    this.source = source;
  }

  @SharedResult
  @CacheResult(cacheName = NAME)
  Uni<Membership> find(UUID workshopId, UUID userId) {
    return source.find(workshopId, userId);
  }

  @CacheInvalidate(cacheName = NAME)
  Uni<Void> forget(UUID workshopId, UUID userId) {
    return Uni.createFrom().voidItem();
  }
}
