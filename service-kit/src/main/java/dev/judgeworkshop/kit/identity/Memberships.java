package dev.judgeworkshop.kit.identity;

import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.model.WorkshopState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may do in a workshop. An allowance may be as old as the cache (a removal takes
 * effect within its expiry); a refusal is never told from the cache, it is looked up anew first, so
 * that whoever was just invited, or waits for a phase to open, gets in at once. A token that its
 * owner has revoked is refused with 401 within the same expiry.
 */
@ApplicationScoped
public class Memberships {

  private final MembershipCache cache;
  private final CurrentUser user;

  Memberships(MembershipCache cache, CurrentUser user) {
    this.cache = cache;
    this.user = user;
  }

  /**
   * Any member may.
   *
   * @param workshopId the workshop
   * @return the caller's membership; fails with 404 for anyone else
   */
  public Uni<Membership> requireMember(UUID workshopId) {
    return cache.find(workshopId, user.id()).invoke(user::requireNotRevoked);
  }

  /**
   * Any member may, and the answer is looked up past the cache: for what a person waits to see
   * change, such as a phase that opens.
   *
   * @param workshopId the workshop
   * @return the caller's membership as it is now; fails with 404 for anyone else
   */
  public Uni<Membership> requireMemberNow(UUID workshopId) {
    UUID userId = user.id();
    return cache
        .forget(workshopId, userId)
        .chain(() -> cache.find(workshopId, userId))
        .invoke(user::requireNotRevoked);
  }

  /**
   * Only facilitators may.
   *
   * @param workshopId the workshop
   * @return the caller's membership; fails with 404 for a foreigner, 403 for another role
   */
  public Uni<Membership> requireFacilitator(UUID workshopId) {
    return requireMember(workshopId, Memberships::refuseUnlessFacilitator);
  }

  /**
   * Members may, unless a rule of the service refuses them.
   *
   * @param workshopId the workshop
   * @param refusal what the membership is refused with, null when it is allowed
   * @return the caller's membership; fails with 404 for a foreigner, or with the refusal
   */
  public Uni<Membership> requireMember(
      UUID workshopId, Function<Membership, @Nullable Problem> refusal) {
    return allow(workshopId, membership -> Uni.createFrom().item(refusal.apply(membership)));
  }

  /**
   * Only those who take part may, while the phase is open, and only on what they see.
   *
   * @param workshopId the workshop
   * @param phase the phase that the write belongs to
   * @param sees whether the member sees what is written on; asked last
   * @param what the thing that is written on, in the domain's words; the 404 names it
   * @return the caller's membership; fails with 404 for a foreigner or a thing not seen, 403 for a
   *     facilitator, 409 {@code phase-closed} or {@code workshop-paused}
   */
  public Uni<Membership> requireParticipant(
      UUID workshopId, Phase phase, Function<Membership, Uni<Boolean>> sees, String what) {
    return allow(
        workshopId,
        membership -> {
          Problem refusal = refuseUnlessOpen(membership, phase);
          return refusal != null
              ? Uni.createFrom().item(refusal)
              : sees.apply(membership).map(seen -> seen ? null : Problem.notFound(what));
        });
  }

  private Uni<Membership> allow(UUID workshopId, Function<Membership, Uni<Problem>> rule) {
    UUID userId = user.id();
    return cache
        .find(workshopId, userId)
        .invoke(user::requireNotRevoked)
        .chain(
            cached ->
                rule.apply(cached)
                    .chain(
                        refusal ->
                            refusal == null
                                ? Uni.createFrom().item(cached)
                                : allowAnew(workshopId, userId, rule)));
  }

  private Uni<Membership> allowAnew(
      UUID workshopId, UUID userId, Function<Membership, Uni<Problem>> rule) {
    return cache
        .forget(workshopId, userId)
        .chain(() -> cache.find(workshopId, userId))
        .invoke(user::requireNotRevoked)
        .call(
            fresh ->
                rule.apply(fresh)
                    .onItem()
                    .ifNotNull()
                    .transformToUni(refusal -> Uni.createFrom().failure(refusal)));
  }

  private static @Nullable Problem refuseUnlessFacilitator(Membership membership) {
    return membership.isFacilitator()
        ? null
        : Problem.forbidden("Only a facilitator of this workshop may do that.");
  }

  private static @Nullable Problem refuseUnlessOpen(Membership membership, Phase phase) {
    if (membership.role() == Role.FACILITATOR) {
      return Problem.forbidden("A facilitator supervises and takes no part.");
    }
    if (membership.phase() != phase) {
      return Problem.conflict("phase-closed", "The workshop is not in the phase " + phase + ".");
    }
    if (membership.state() == WorkshopState.PAUSED) {
      return Problem.conflict("workshop-paused", "The workshop is paused.");
    }
    return null;
  }
}
