package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.workshops.audit.AuditAction;
import dev.judgeworkshop.workshops.audit.AuditService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Writes down what happens to invitations. */
@ApplicationScoped
class InvitationAudit {

  private final AuditService audit;

  InvitationAudit(AuditService audit) {
    this.audit = audit;
  }

  /** The e-mail is not written down: it is in the invitation, which can be revoked and is gone. */
  Uni<Void> record(Invitation invitation, UUID actor, AuditAction action) {
    return audit.record(
        invitation.workshopId(),
        actor,
        action,
        Map.of("invitationId", invitation.id(), "role", invitation.role()));
  }
}
