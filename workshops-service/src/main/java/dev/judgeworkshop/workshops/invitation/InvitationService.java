package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.workshops.audit.AuditAction;
import dev.judgeworkshop.workshops.audit.AuditService;
import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import dev.judgeworkshop.workshops.user.UserResponse;
import dev.judgeworkshop.workshops.user.UserService;
import dev.judgeworkshop.workshops.workshop.MemberService;
import dev.judgeworkshop.workshops.workshop.WorkshopResponse;
import dev.judgeworkshop.workshops.workshop.WorkshopService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Invites people, and lets them in. */
@ApplicationScoped
public class InvitationService {

  private final InvitationRepository invitations;
  private final Memberships memberships;
  private final UserService users;
  private final MemberService members;
  private final WorkshopService workshops;
  private final AuditService audit;
  private final WorkshopsConfig config;
  private final InstantSource clock;

  InvitationService(
      InvitationRepository invitations,
      Memberships memberships,
      UserService users,
      MemberService members,
      WorkshopService workshops,
      AuditService audit,
      WorkshopsConfig config,
      InstantSource clock) {
    this.invitations = invitations;
    this.memberships = memberships;
    this.users = users;
    this.members = members;
    this.workshops = workshops;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  Uni<InvitationResponse> invite(InviteRequest request, UUID invitedBy) {
    InvitationToken token = InvitationToken.random();
    return memberships
        .requireFacilitator(request.workshopId())
        .chain(() -> store(request, invitedBy, token));
  }

  @WithTransaction
  Uni<InvitationResponse> store(InviteRequest request, UUID invitedBy, InvitationToken token) {
    Invitation invitation =
        new Invitation(
                request.workshopId(), request.email(), request.role(), invitedBy, token.hash())
            .openFor(config.invitationLifetime(), clock.instant());
    return invitations
        .persistAndFlush(invitation)
        .call(stored -> note(stored, invitedBy, AuditAction.INVITATION_CREATED))
        .map(stored -> InvitationMapper.toResponse(stored, token));
  }

  /** The token is used and the member is in, or neither. */
  @WithTransaction
  Uni<WorkshopResponse> accept(String token, UUID userId) {
    return users
        .get(userId)
        .chain(
            user ->
                invitations
                    .lockByTokenHash(new InvitationToken(token).hash())
                    .onItem()
                    .ifNull()
                    .failWith(InvitationProblems::unknown)
                    .invoke(invitation -> use(invitation, user))
                    .call(
                        invitation ->
                            members.join(invitation.workshopId(), user, invitation.role(), userId))
                    .call(invitation -> note(invitation, userId, AuditAction.INVITATION_ACCEPTED)))
        .chain(invitation -> workshops.get(invitation.workshopId(), userId));
  }

  private void use(Invitation invitation, UserResponse user) {
    Instant now = clock.instant();
    if (!invitation.isFor(user.email())) {
      throw InvitationProblems.unknown();
    }
    if (invitation.isUsed()) {
      throw InvitationProblems.used();
    }
    if (invitation.isExpired(now)) {
      throw InvitationProblems.expired();
    }
    invitation.use(now);
  }

  /** The e-mail is not written down: it is in the invitation, which can be revoked and is gone. */
  private Uni<Void> note(Invitation invitation, UUID actor, AuditAction action) {
    return audit.record(
        invitation.workshopId(),
        actor,
        action,
        Map.of("invitationId", invitation.id(), "role", invitation.role()));
  }

  Uni<Page<InvitationSummary>> page(UUID workshopId, PageQuery page) {
    return memberships.requireFacilitator(workshopId).chain(() -> load(workshopId, page));
  }

  @WithSession
  Uni<Page<InvitationSummary>> load(UUID workshopId, PageQuery page) {
    String scope = "invitations?workshop=" + workshopId;
    Instant now = clock.instant();
    return invitations
        .page(workshopId, page, page.afterId(scope))
        .chain(
            rows ->
                invitations
                    .countOf(workshopId)
                    .map(total -> Page.of(rows, total, page, scope, InvitationService::key)))
        .map(rows -> rows.map(row -> InvitationMapper.toSummary(row, now)));
  }

  private static List<String> key(InvitationRow row) {
    return List.of(row.id().toString());
  }

  Uni<InvitationSummary> get(UUID id) {
    return manageable(id).map(row -> InvitationMapper.toSummary(row, clock.instant()));
  }

  Uni<Void> revoke(UUID id, UUID actor, long decidedOn) {
    return manageable(id).chain(() -> delete(id, actor, decidedOn));
  }

  /** Fails with 404 for a foreigner, 403 for a member who is no facilitator. */
  private Uni<InvitationRow> manageable(UUID id) {
    return find(id).call(row -> memberships.requireFacilitator(row.workshopId()));
  }

  @WithSession
  Uni<InvitationRow> find(UUID id) {
    return invitations.find(id).onItem().ifNull().failWith(() -> Problem.notFound("invitation"));
  }

  @WithTransaction
  Uni<Void> delete(UUID id, UUID actor, long decidedOn) {
    return invitations
        .lock(id)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("invitation"))
        .invoke(invitation -> requireRevocable(invitation, decidedOn))
        .call(invitation -> note(invitation, actor, AuditAction.INVITATION_REVOKED))
        .chain(invitations::delete);
  }

  private static void requireRevocable(Invitation invitation, long decidedOn) {
    if (invitation.version() != decidedOn) {
      throw Problem.staleVersion(invitation.version());
    }
    if (invitation.isUsed()) {
      throw InvitationProblems.used();
    }
  }

  /**
   * Removes the invitations of a workshop that is deleted, in the caller's transaction.
   *
   * @param workshopId the workshop
   * @return when they are gone
   */
  @WithTransaction
  public Uni<Void> drop(UUID workshopId) {
    return invitations.deleteOf(workshopId);
  }
}
