package dev.judgeworkshop.annotations.suggestion;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs, found by their ids. */
@ApplicationScoped
class SuggestionRunRepository implements PanacheRepositoryBase<SuggestionRun, UUID> {

  Uni<SuggestionRun> get(UUID workshopId, UUID id) {
    return findById(id)
        .map(run -> run != null && run.workshopId().equals(workshopId) ? run : null)
        .onItem()
        .ifNull()
        .failWith(SuggestionProblems::runNotFound);
  }

  Uni<@Nullable SuggestionRun> lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
