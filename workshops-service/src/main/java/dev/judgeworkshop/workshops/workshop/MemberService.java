package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.workshops.user.UserResponse;
import dev.judgeworkshop.workshops.user.UserService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets people into a workshop and out of it: who may, before the store does. */
@ApplicationScoped
public class MemberService {

  private final MemberStore store;
  private final UserService users;
  private final Memberships memberships;
  private final KnownMemberships known;

  MemberService(
      MemberStore store, UserService users, Memberships memberships, KnownMemberships known) {
    this.store = store;
    this.users = users;
    this.memberships = memberships;
    this.known = known;
  }

  Uni<MemberResponse> add(
      @Nullable IdempotencyKey key, UUID workshopId, UUID actor, AddMemberRequest request) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> users.findByEmail(request.email()))
        .onItem()
        .ifNull()
        .failWith(MemberProblems::userUnknown)
        .chain(user -> store.add(key, workshopId, user, request, actor));
  }

  /**
   * Makes a user a member, in the caller's transaction if there is one. The caller has checked that
   * this is allowed.
   *
   * @param workshopId the workshop
   * @param user who joins
   * @param role what the member will be
   * @param actor who lets the member in
   * @return the member; fails with 409 {@code already-member}
   */
  public Uni<MemberResponse> join(UUID workshopId, UserResponse user, Role role, UUID actor) {
    return store.join(workshopId, user, role, actor);
  }

  Uni<MemberResponse> changeRole(
      UUID workshopId, UUID actor, UUID userId, long decidedOn, Role role) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> store.changeRole(workshopId, actor, userId, decidedOn, role))
        .call(() -> known.forget(workshopId, userId));
  }

  /** Facilitators remove anybody, everybody may leave. */
  Uni<Void> remove(UUID workshopId, UUID actor, UUID userId, long decidedOn) {
    Uni<Membership> allowed =
        actor.equals(userId)
            ? memberships.requireMember(workshopId)
            : memberships.requireFacilitator(workshopId);
    return allowed
        .chain(() -> store.remove(workshopId, actor, userId, decidedOn))
        .call(() -> known.forget(workshopId, userId));
  }
}
