package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.workshops.config.WorkshopsConfig;
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

/** Invites people, and lets them in. */
@ApplicationScoped
class InvitationService {

  private final InvitationRepository invitations;
  private final Memberships memberships;
  private final UserService users;
  private final MemberService members;
  private final WorkshopService workshops;
  private final WorkshopsConfig config;
  private final InstantSource clock;

  InvitationService(
      InvitationRepository invitations,
      Memberships memberships,
      UserService users,
      MemberService members,
      WorkshopService workshops,
      WorkshopsConfig config,
      InstantSource clock) {
    this.invitations = invitations;
    this.memberships = memberships;
    this.users = users;
    this.members = members;
    this.workshops = workshops;
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
        .persist(invitation)
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
                            members.join(invitation.workshopId(), user, invitation.role())))
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
}
