package dev.judgeworkshop.traces.deletion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Drops what belongs to a workshop that is deleted; safe to repeat, and to be interrupted. */
@ApplicationScoped
class WorkshopRemovalService {

  private final WorkshopRemovalRepository repository;

  WorkshopRemovalService(WorkshopRemovalRepository repository) {
    this.repository = repository;
  }

  /** True when nothing is left. A step that has more to do ends the call. */
  Uni<Boolean> drop(UUID workshopId) {
    return from(0, workshopId);
  }

  private Uni<Boolean> from(int step, UUID workshopId) {
    if (step == repository.steps()) {
      return Uni.createFrom().item(true);
    }
    return repository
        .take(step, workshopId)
        .chain(done -> done ? from(step + 1, workshopId) : Uni.createFrom().item(false));
  }
}
