package dev.judgeworkshop.annotations.suggestion;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs, one by one and in lists. */
@ApplicationScoped
class SuggestionRunRepository implements PanacheRepositoryBase<SuggestionRun, UUID> {

  /** Without what the model is shown. */
  private static final String ALL =
      "select new dev.judgeworkshop.annotations.suggestion.SuggestionRunResponse("
          + "r.id, r.workshopId, r.state, r.createdAt, r.startedAt, r.finishedAt, r.error,"
          + " r.version) from SuggestionRun r where r.workshopId = :workshopId";

  private static final String AFTER = " and r.id < :after";
  private static final String ORDER = " order by r.id desc";

  Uni<SuggestionRun> get(UUID workshopId, UUID id) {
    return inWorkshop(workshopId, findById(id));
  }

  /** The same for a change. */
  Uni<SuggestionRun> lock(UUID workshopId, UUID id) {
    return inWorkshop(workshopId, lock(id));
  }

  private static Uni<SuggestionRun> inWorkshop(
      UUID workshopId, Uni<@Nullable SuggestionRun> found) {
    return found
        .map(run -> run != null && run.workshopId().equals(workshopId) ? run : null)
        .onItem()
        .ifNull()
        .failWith(SuggestionProblems::runNotFound);
  }

  /** Newest first; one row more than the limit says whether there is a next page. */
  Uni<List<SuggestionRunResponse>> page(UUID workshopId, @Nullable UUID after, int skip, int rows) {
    return getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createQuery(
                          after == null ? ALL + ORDER : ALL + AFTER + ORDER,
                          SuggestionRunResponse.class)
                      .setParameter("workshopId", workshopId)
                      .setFirstResult(skip)
                      .setMaxResults(rows);
              return (after == null ? query : query.setParameter("after", after)).getResultList();
            });
  }

  Uni<Long> countIn(UUID workshopId) {
    return count("workshopId", workshopId);
  }

  Uni<@Nullable SuggestionRun> lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }
}
