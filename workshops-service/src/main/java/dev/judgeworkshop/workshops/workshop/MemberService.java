package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.workshops.user.UserResponse;
import dev.judgeworkshop.workshops.user.UserService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Who is in a workshop. Every change locks the workshop's row first. */
@ApplicationScoped
public class MemberService {

  private final MemberRepository members;
  private final WorkshopRepository workshops;
  private final UserService users;
  private final Memberships memberships;
  private final KnownMemberships known;
  private final InstantSource clock;

  MemberService(
      MemberRepository members,
      WorkshopRepository workshops,
      UserService users,
      Memberships memberships,
      KnownMemberships known,
      InstantSource clock) {
    this.members = members;
    this.workshops = workshops;
    this.users = users;
    this.memberships = memberships;
    this.known = known;
    this.clock = clock;
  }

  @WithSession
  Uni<Page<MemberResponse>> page(UUID workshopId, UUID reader, PageQuery page) {
    String scope = "members?workshop=" + workshopId;
    return seenBy(workshopId, reader)
        .chain(
            total ->
                members
                    .page(workshopId, page, ListKey.ofMember(page, scope))
                    .map(rows -> Page.of(rows, total, page, scope, ListKey::of)));
  }

  @WithSession
  Uni<MemberResponse> get(UUID workshopId, UUID reader, UUID userId) {
    return seenBy(workshopId, reader).chain(() -> requireMember(workshopId, userId));
  }

  private Uni<Integer> seenBy(UUID workshopId, UUID reader) {
    return members
        .countSeenBy(workshopId, reader)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("workshop"));
  }

  private Uni<MemberResponse> requireMember(UUID workshopId, UUID userId) {
    return members
        .find(workshopId, userId)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("member"));
  }

  Uni<MemberResponse> add(UUID workshopId, AddMemberRequest request) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> users.findByEmail(request.email()))
        .onItem()
        .ifNull()
        .failWith(MemberProblems::userUnknown)
        .chain(user -> join(workshopId, user, request.role()));
  }

  /**
   * Makes a user a member, in the caller's transaction if there is one. The caller has checked that
   * this is allowed.
   *
   * @param workshopId the workshop
   * @param user who joins
   * @param role what the member will be
   * @return the member; fails with 409 {@code already-member}
   */
  @WithTransaction
  public Uni<MemberResponse> join(UUID workshopId, UserResponse user, Role role) {
    Instant now = clock.instant();
    Member joined = new Member(new MemberId(workshopId, user.id()), role, now);
    return lock(workshopId)
        .invoke(workshop -> workshop.memberJoined(role, now))
        .chain(() -> members.persistAndFlush(joined))
        .map(member -> MemberMapper.toResponse(member, user))
        .onFailure(MemberProblems::isAlreadyMember)
        .transform(MemberProblems::alreadyMember);
  }

  Uni<MemberResponse> changeRole(UUID workshopId, UUID userId, long decidedOn, Role role) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> storeRole(workshopId, userId, decidedOn, role))
        .call(() -> known.forget(workshopId, userId));
  }

  /** The projection at the end flushes first, so it shows the version that is stored. */
  @WithTransaction
  Uni<MemberResponse> storeRole(UUID workshopId, UUID userId, long decidedOn, Role role) {
    return lock(workshopId)
        .chain(
            workshop ->
                current(workshopId, userId, decidedOn)
                    .invoke(member -> changeRole(workshop, member, role)))
        .chain(() -> requireMember(workshopId, userId));
  }

  private void changeRole(Workshop workshop, Member member, Role role) {
    if (member.role() == role) {
      return;
    }
    keepAFacilitator(workshop, member);
    workshop.roleChanged(member.role(), role, clock.instant());
    member.become(role);
  }

  Uni<Void> remove(UUID workshopId, UUID userId, long decidedOn) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> storeRemoval(workshopId, userId, decidedOn))
        .call(() -> known.forget(workshopId, userId));
  }

  @WithTransaction
  Uni<Void> storeRemoval(UUID workshopId, UUID userId, long decidedOn) {
    return lock(workshopId)
        .chain(
            workshop ->
                current(workshopId, userId, decidedOn)
                    .invoke(member -> keepAFacilitator(workshop, member))
                    .invoke(member -> workshop.memberLeft(member.role(), clock.instant())))
        .chain(members::delete);
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
