package dev.judgeworkshop.workshops.deletion;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.work.DurableWork;
import dev.judgeworkshop.workshops.audit.AuditService;
import dev.judgeworkshop.workshops.invitation.InvitationService;
import dev.judgeworkshop.workshops.settings.SettingsService;
import dev.judgeworkshop.workshops.workshop.WorkshopService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Deletes what this service knows of a workshop, and queues the work at the others, in one
 * transaction: nobody sees a workshop that is half there.
 */
@ApplicationScoped
class DeletionService {

  private final Memberships memberships;
  private final WorkshopService workshops;
  private final InvitationService invitations;
  private final SettingsService settings;
  private final AuditService audit;
  private final DeletionRepository deletions;
  private final DurableWork work;
  private final InstantSource clock;

  DeletionService(
      Memberships memberships,
      WorkshopService workshops,
      InvitationService invitations,
      SettingsService settings,
      AuditService audit,
      DeletionRepository deletions,
      DurableWork work,
      InstantSource clock) {
    this.memberships = memberships;
    this.workshops = workshops;
    this.invitations = invitations;
    this.settings = settings;
    this.audit = audit;
    this.deletions = deletions;
    this.work = work;
    this.clock = clock;
  }

  /** Fails with 404 or 403, and with 412 when anything was changed since. */
  Uni<Void> delete(UUID workshopId, UUID actor, long decidedOn) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> store(workshopId, actor, decidedOn))
        .invoke(work::wake);
  }

  @WithTransaction
  Uni<Void> store(UUID workshopId, UUID actor, long decidedOn) {
    return workshops
        .lockForDeletion(workshopId, decidedOn)
        .chain(() -> invitations.drop(workshopId))
        .chain(() -> settings.drop(workshopId))
        .chain(() -> audit.drop(workshopId))
        .chain(() -> workshops.drop(workshopId))
        .chain(() -> deletions.persist(new WorkshopDeletion(workshopId, actor, clock.instant())))
        .chain(() -> work.enqueue(DeletionTask.NAME, workshopId));
  }

  /** Whether it is finished now. */
  @WithTransaction
  Uni<Boolean> confirmed(UUID workshopId) {
    return deletions
        .findById(workshopId)
        .invoke(deletion -> deletion.confirmed(clock.instant()))
        .map(WorkshopDeletion::isFinished);
  }
}
