package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.workshops.audit.AuditAction;
import dev.judgeworkshop.workshops.audit.AuditService;
import dev.judgeworkshop.workshops.user.UserResponse;
import dev.judgeworkshop.workshops.user.UserService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Who is in a workshop. Every change locks the workshop's row first. */
@ApplicationScoped
public class MemberService {

  private final MemberRepository members;
  private final WorkshopRepository workshops;
  private final UserService users;
  private final Memberships memberships;
  private final KnownMemberships known;
  private final AuditService audit;
  private final InstantSource clock;

  MemberService(
      MemberRepository members,
      WorkshopRepository workshops,
      UserService users,
      Memberships memberships,
      KnownMemberships known,
      AuditService audit,
      InstantSource clock) {
    this.members = members;
    this.workshops = workshops;
    this.users = users;
    this.memberships = memberships;
    this.known = known;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The members of a workshop, in the order they joined.
   *
   * @param workshopId the workshop
   * @param reader who asks
   * @param page which of them
   * @return a page; fails with 404 when the reader is none of them
   */
  @WithSession
  public Uni<Page<MemberResponse>> page(UUID workshopId, UUID reader, PageQuery page) {
    String scope = "members?workshop=" + workshopId;
    return seenBy(workshopId, reader)
        .chain(
            total ->
                members
                    .page(workshopId, page, ListKey.ofMember(page, scope))
                    .map(rows -> Page.of(rows, total, page, scope, ListKey::of)));
  }

  /**
   * For other services: nobody's view. The total is not read.
   *
   * @return the members after a cursor; fails with 404 for an unknown workshop
   */
  @WithSession
  Uni<InternalMembersResponse> list(UUID workshopId, PageQuery page) {
    String scope = "internal-members?workshop=" + workshopId;
    return members
        .page(workshopId, page, ListKey.ofMember(page, scope))
        .map(rows -> Page.of(rows, rows.size(), page, scope, ListKey::of))
        .map(InternalMembersResponse::of)
        .invoke(
            answer -> {
              if (answer.items().isEmpty() && page.after() == null) {
                throw Problem.notFound("workshop");
              }
            });
  }

  /**
   * One member.
   *
   * @param workshopId the workshop
   * @param reader who asks
   * @param userId who is asked for
   * @return the member; fails with 404 when either is none
   */
  @WithSession
  public Uni<MemberResponse> get(UUID workshopId, UUID reader, UUID userId) {
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

  Uni<MemberResponse> add(UUID workshopId, UUID actor, AddMemberRequest request) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> users.findByEmail(request.email()))
        .onItem()
        .ifNull()
        .failWith(MemberProblems::userUnknown)
        .chain(user -> join(workshopId, user, request.role(), actor));
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
  @WithTransaction
  public Uni<MemberResponse> join(UUID workshopId, UserResponse user, Role role, UUID actor) {
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

  Uni<MemberResponse> changeRole(
      UUID workshopId, UUID actor, UUID userId, long decidedOn, Role role) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> storeRole(workshopId, actor, userId, decidedOn, role))
        .call(() -> known.forget(workshopId, userId));
  }

  /** The projection at the end flushes first, so it shows the version that is stored. */
  @WithTransaction
  Uni<MemberResponse> storeRole(
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
        .chain(() -> requireMember(workshopId, userId));
  }

  private Uni<Void> becomes(Workshop workshop, Member member, Role role) {
    keepAFacilitator(workshop, member);
    workshop.roleChanged(member.role(), role, clock.instant());
    member.become(role);
    return Uni.createFrom().voidItem();
  }

  /** Facilitators remove anybody, everybody may leave. */
  Uni<Void> remove(UUID workshopId, UUID actor, UUID userId, long decidedOn) {
    Uni<Membership> allowed =
        actor.equals(userId)
            ? memberships.requireMember(workshopId)
            : memberships.requireFacilitator(workshopId);
    return allowed
        .chain(() -> storeRemoval(workshopId, actor, userId, decidedOn))
        .call(() -> known.forget(workshopId, userId));
  }

  @WithTransaction
  Uni<Void> storeRemoval(UUID workshopId, UUID actor, UUID userId, long decidedOn) {
    AuditAction action =
        actor.equals(userId) ? AuditAction.MEMBER_LEFT : AuditAction.MEMBER_REMOVED;
    return lock(workshopId)
        .chain(
            workshop ->
                current(workshopId, userId, decidedOn)
                    .invoke(member -> keepAFacilitator(workshop, member))
                    .invoke(member -> workshop.memberLeft(member.role(), clock.instant())))
        .call(member -> note(workshopId, actor, action, userId, member.role()))
        .chain(members::delete);
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
