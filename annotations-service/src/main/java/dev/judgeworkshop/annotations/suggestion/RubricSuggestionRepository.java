package dev.judgeworkshop.annotations.suggestion;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Suggestions of a workshop. */
@ApplicationScoped
class RubricSuggestionRepository implements PanacheRepositoryBase<RubricSuggestion, UUID> {

  private static final String IN_WORKSHOP = "workshopId = ?1";

  /** Under a lock: of two decisions at once one waits for the other. */
  Uni<RubricSuggestion> lock(UUID workshopId, UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE)
        .map(found -> found != null && found.workshopId().equals(workshopId) ? found : null)
        .onItem()
        .ifNull()
        .failWith(SuggestionProblems::notFound);
  }

  /** By a statement of its own: adding a question makes the session forget what it has read. */
  Uni<Void> markAccepted(UUID id, UUID questionId) {
    return update(
            "state = ?1, questionId = ?2 where id = ?3", SuggestionState.ACCEPTED, questionId, id)
        .replaceWithVoid();
  }

  /** As it is now, past what this session has read before. */
  Uni<RubricSuggestion> getAnew(UUID workshopId, UUID id) {
    return getSession().invoke(Mutiny.Session::clear).chain(() -> lock(workshopId, id));
  }

  /** Newest first; one row more than the limit says whether there is a next page. */
  Uni<List<RubricSuggestion>> page(UUID workshopId, @Nullable UUID after, int skip, int rows) {
    var query =
        after == null
            ? find(IN_WORKSHOP + " order by id desc", workshopId)
            : find(IN_WORKSHOP + " and id < ?2 order by id desc", workshopId, after);
    return query.range(skip, skip + rows - 1).list();
  }

  Uni<Long> countIn(UUID workshopId) {
    return count(IN_WORKSHOP, workshopId);
  }
}
