package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.workshops.audit.AuditAction;
import dev.judgeworkshop.workshops.user.UserResponse;
import dev.judgeworkshop.workshops.user.UserService;
import dev.judgeworkshop.workshops.workshop.MemberService;
import dev.judgeworkshop.workshops.workshop.WorkshopResponse;
import dev.judgeworkshop.workshops.workshop.WorkshopService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Lets in those who were invited. */
@ApplicationScoped
class AcceptanceService {

  private final InvitationRepository invitations;
  private final UserService users;
  private final MemberService members;
  private final WorkshopService workshops;
  private final InvitationAudit audit;
  private final InstantSource clock;

  AcceptanceService(
      InvitationRepository invitations,
      UserService users,
      MemberService members,
      WorkshopService workshops,
      InvitationAudit audit,
      InstantSource clock) {
    this.invitations = invitations;
    this.users = users;
    this.members = members;
    this.workshops = workshops;
    this.audit = audit;
    this.clock = clock;
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
                    .call(
                        invitation ->
                            audit.record(invitation, userId, AuditAction.INVITATION_ACCEPTED)))
        .chain(invitation -> workshops.get(invitation.workshopId(), userId));
  }

  private void use(Invitation invitation, UserResponse user) {
    Instant now = clock.instant();
    if (!invitation.isFor(user.email())) {
      throw InvitationProblems.unknown();
    }
    invitation.requireOpen(now);
    invitation.use(now);
  }
}
