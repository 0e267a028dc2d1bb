package dev.judgeworkshop.annotations.removal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Drops what belongs to something that is gone; every call is safe to repeat. */
@ApplicationScoped
class RemovalService {

  private final RemovalRepository repository;

  RemovalService(RemovalRepository repository) {
    this.repository = repository;
  }

  /**
   * Takes one bounded step.
   *
   * @param workshopId a workshop that is gone
   * @return whether nothing is left of it
   */
  Uni<Boolean> removeSome(UUID workshopId) {
    return removeFrom(RemovalRepository.TABLES, workshopId);
  }

  private Uni<Boolean> removeFrom(List<RemovalRepository.Table> tables, UUID workshopId) {
    return tables.isEmpty()
        ? Uni.createFrom().item(true)
        : repository
            .deleteStep(tables.getFirst(), workshopId)
            .chain(
                more ->
                    more
                        ? Uni.createFrom().item(false)
                        : removeFrom(tables.subList(1, tables.size()), workshopId));
  }

  Uni<Void> removeTraces(UUID workshopId, DeletedTracesRequest request) {
    return repository.deleteTraces(workshopId, request.traceIds());
  }
}
