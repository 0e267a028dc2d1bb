package dev.judgeworkshop.discovery.deletion;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** Drops what is left of workshops and traces; every call is safe to repeat. */
@ApplicationScoped
class DeletionService {

  /** Rows that one call drops at most, so that none takes long. */
  private static final int MOST = 5_000;

  private final DeletionRepository repository;

  DeletionService(DeletionRepository repository) {
    this.repository = repository;
  }

  /**
   * One bounded step. The first call always says that something is left: whoever is writing at that
   * moment has committed, or finds the mark, before the second.
   *
   * @return whether nothing is left
   */
  @WithTransaction
  Uni<Boolean> drop(UUID workshopId) {
    return repository
        .mark(workshopId)
        .chain(first -> dropFrom(0, workshopId, MOST).map(left -> !first && left > 0));
  }

  /** Table after table, as long as there is room for more; the room that is left. */
  private Uni<Integer> dropFrom(int table, UUID workshopId, int room) {
    if (room == 0 || table == DeletionRepository.TABLES.size()) {
      return Uni.createFrom().item(room);
    }
    return repository
        .drop(DeletionRepository.TABLES.get(table), workshopId, room)
        .chain(rows -> dropFrom(table + 1, workshopId, room - rows));
  }

  /** In the order in which a save locks: rows, counters of people, counters of traces. */
  @WithTransaction
  Uni<Void> forget(UUID workshopId, Collection<UUID> traceIds) {
    return repository
        .forgetFeedback(workshopId, traceIds)
        .chain(() -> repository.forgetFindings(workshopId, traceIds))
        .chain(() -> repository.forgetNotes(workshopId, traceIds))
        .chain(() -> repository.forgetDraftEvidence(workshopId, traceIds))
        .chain(() -> repository.forgetAnalysisEvidence(workshopId, traceIds))
        .chain(() -> repository.forgetLabels(workshopId, traceIds));
  }
}
