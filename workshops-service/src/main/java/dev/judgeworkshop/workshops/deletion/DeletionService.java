package dev.judgeworkshop.workshops.deletion;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.work.DurableWork;
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
  private final WorkshopRows rows;
  private final DeletionRepository deletions;
  private final DurableWork work;
  private final InstantSource clock;

  DeletionService(
      Memberships memberships,
      WorkshopRows rows,
      DeletionRepository deletions,
      DurableWork work,
      InstantSource clock) {
    this.memberships = memberships;
    this.rows = rows;
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
    return rows.drop(workshopId, decidedOn)
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
