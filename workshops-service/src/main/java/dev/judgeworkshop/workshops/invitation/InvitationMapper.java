package dev.judgeworkshop.workshops.invitation;

/** What of an invitation goes on the wire. */
final class InvitationMapper {

  private InvitationMapper() {}

  static InvitationResponse toResponse(Invitation invitation, InvitationToken token) {
    return new InvitationResponse(
        invitation.id(),
        invitation.workshopId(),
        invitation.email(),
        invitation.role(),
        token.text(),
        invitation.expiresAt());
  }
}
