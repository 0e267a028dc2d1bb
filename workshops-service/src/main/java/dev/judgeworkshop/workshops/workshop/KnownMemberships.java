package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.identity.MembershipSource;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Membership;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CompositeCacheKey;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Memberships from the table itself: what other services ask for, and what this service's own
 * rights are checked against.
 */
@ApplicationScoped
class KnownMemberships implements MembershipSource {

  private final MemberRepository members;
  private final Cache cache;

  KnownMemberships(MemberRepository members, @CacheName("memberships") Cache cache) {
    this.members = members;
    this.cache = cache;
  }

  @Override
  @WithSession
  public Uni<Membership> find(UUID workshopId, UUID userId) {
    return members
        .findMembership(workshopId, userId)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("workshop"));
  }

  /** A changed right takes effect here at once; elsewhere when the caches expire. */
  Uni<Void> forget(UUID workshopId, UUID userId) {
    return cache.invalidate(new CompositeCacheKey(workshopId, userId));
  }
}
