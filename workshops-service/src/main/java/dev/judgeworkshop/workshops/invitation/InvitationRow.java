package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.model.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of an invitation for a list; what state that is depends on the time. */
record InvitationRow(
    UUID id,
    UUID workshopId,
    String email,
    Role role,
    UUID invitedBy,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant usedAt,
    long version) {

  InvitationState state(Instant now) {
    if (usedAt != null) {
      return InvitationState.ACCEPTED;
    }
    return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
  }
}
