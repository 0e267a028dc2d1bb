package dev.judgeworkshop.workshops.invitation;

import java.time.Instant;

/** What of an invitation goes on the wire. */
final class InvitationMapper {

  private InvitationMapper() {}

  static InvitationSummary toSummary(InvitationRow row, Instant now) {
    return new InvitationSummary(
        row.id(),
        row.email(),
        row.role(),
        row.state(now),
        row.invitedBy(),
        row.createdAt(),
        row.expiresAt(),
        row.usedAt(),
        row.version());
  }

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
