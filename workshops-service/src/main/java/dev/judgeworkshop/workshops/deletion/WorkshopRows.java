package dev.judgeworkshop.workshops.deletion;

import dev.judgeworkshop.workshops.audit.AuditService;
import dev.judgeworkshop.workshops.invitation.InvitationService;
import dev.judgeworkshop.workshops.settings.SettingsService;
import dev.judgeworkshop.workshops.workshop.WorkshopService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What the features of this service have of a workshop, the workshop itself last. */
@ApplicationScoped
class WorkshopRows {

  private final WorkshopService workshops;
  private final InvitationService invitations;
  private final SettingsService settings;
  private final AuditService audit;

  WorkshopRows(
      WorkshopService workshops,
      InvitationService invitations,
      SettingsService settings,
      AuditService audit) {
    this.workshops = workshops;
    this.invitations = invitations;
    this.settings = settings;
    this.audit = audit;
  }

  /** In the caller's transaction; fails with 404, or 412 when anything was changed since. */
  @WithTransaction
  Uni<Void> drop(UUID workshopId, long decidedOn) {
    return workshops
        .lockForDeletion(workshopId, decidedOn)
        .chain(() -> invitations.drop(workshopId))
        .chain(() -> settings.drop(workshopId))
        .chain(() -> audit.drop(workshopId))
        .chain(() -> workshops.drop(workshopId));
  }
}
