package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.workshops.audit.AuditAction;
import dev.judgeworkshop.workshops.audit.AuditService;
import dev.judgeworkshop.workshops.user.UserResponse;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The transactions that change who is in a workshop; each locks the workshop's row first. */
@ApplicationScoped
class MemberStore {

  private final MemberRepository members;
  private final MemberList list;
  private final WorkshopRepository workshops;
  private final Idempotency idempotency;
  private final AuditService audit;
  private final InstantSource clock;

  MemberStore(
      MemberRepository members,
      MemberList list,
      WorkshopRepository workshops,
      Idempotency idempotency,
      AuditService audit,
      InstantSource clock) {
    this.members = members;
    this.list = list;
    this.workshops = workshops;
    this.idempotency = idempotency;
    this.audit = audit;
    this.clock = clock;
  }

  /** A repeat sees the member as it is now; fails with 404 when it has been removed since. */
  @WithTransaction
  Uni<MemberResponse> add(
      @Nullable IdempotencyKey key,
      UUID workshopId,
      UserResponse user,
      AddMemberRequest request,
      UUID actor) {
    return idempotency
        .claim(key, actor, "POST /workshops/" + workshopId + "/members", request)
        .chain(
            claim ->
                claim.repeated()
                    ? list.require(workshopId, user.id())
                    : join(workshopId, user, request.role(), actor));
  }

  /** Fails with 409 {@code already-member}. */
  @WithTransaction
  Uni<MemberResponse> join(UUID workshopId, UserResponse user, Role role, UUID actor) {
    Instant now = clock.instant();
    Member joined = new Member(new MemberId(workshopId, user.id()), role, now);
    return lock(workshopId)
        .invoke(workshop -> workshop.memberJoined(role, now))
        .chain(() -> members.persistAndFlush(joined))
        .call(() -> note(workshopId, actor, AuditAction.MEMBER_ADDED, user.id(), role))
        .map(member -> MemberMapper.toResponse(member, user))
        .onFailure(MemberProblems::isAlreadyMember)
        .transform(MemberProblems::alreadyMember);
  }

  /** The projection at the end flushes first, so it shows the version that is stored. */
  @WithTransaction
  Uni<MemberResponse> changeRole(
      UUID workshopId, UUID actor, UUID userId, long decidedOn, Role role) {
    return lock(workshopId)
        .chain(
            workshop ->
                current(workshopId, userId, decidedOn)
                    .chain(
                        member ->
                            member.role() == role
                                ? Uni.createFrom().voidItem()
                                : becomes(workshop, member, role)
                                    .call(
                                        () ->
                                            note(
                                                workshopId,
                                                actor,
                                                AuditAction.MEMBER_ROLE_CHANGED,
                                                userId,
                                                role))))
        .chain(() -> list.require(workshopId, userId));
  }

  private Uni<Void> becomes(Workshop workshop, Member member, Role role) {
    keepAFacilitator(workshop, member);
    workshop.roleChanged(member.role(), role, clock.instant());
    member.become(role);
    return Uni.createFrom().voidItem();
  }

  @WithTransaction
  Uni<Void> remove(UUID workshopId, UUID actor, UUID userId, long decidedOn) {
    AuditAction action =
        actor.equals(userId) ? AuditAction.MEMBER_LEFT : AuditAction.MEMBER_REMOVED;
    return lock(workshopId)
        .chain(
            workshop ->
                current(workshopId, userId, decidedOn)
                    .invoke(member -> keepAFacilitator(workshop, member))
                    .invoke(member -> workshop.memberLeft(member.role(), clock.instant())))
        .call(member -> note(workshopId, actor, action, userId, member.role()))
        .chain(() -> members.delete("id.workshopId = ?1 and id.userId = ?2", workshopId, userId))
        .replaceWithVoid();
  }

  private Uni<Void> note(UUID workshopId, UUID actor, AuditAction action, UUID userId, Role role) {
    return audit.record(workshopId, actor, action, Map.of("userId", userId, "role", role));
  }

  private Uni<Workshop> lock(UUID workshopId) {
    return workshops
        .lock(workshopId)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("workshop"));
  }

  private Uni<Member> current(UUID workshopId, UUID userId, long decidedOn) {
    return members
        .findById(new MemberId(workshopId, userId))
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("member"))
        .invoke(
            member -> {
              if (member.version() != decidedOn) {
                throw Problem.staleVersion(member.version());
              }
            });
  }

  /** Under the lock, so that two who demote each other at once cannot both succeed. */
  private static void keepAFacilitator(Workshop workshop, Member leaving) {
    if (leaving.role() == Role.FACILITATOR && workshop.hasOneFacilitator()) {
      throw MemberProblems.lastFacilitator();
    }
  }
}
