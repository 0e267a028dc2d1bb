package dev.judgeworkshop.discovery.suggestion;

import dev.judgeworkshop.discovery.work.WorkHead;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Suggestions in the database; what is polled reads the version of one row. */
@ApplicationScoped
class GroupSuggestionRepository implements PanacheRepositoryBase<GroupSuggestion, UUID> {

  private static final String HEAD =
      "select id, workshopId, state, version from GroupSuggestion where id = :id";

  /** Keeps other replicas and a cancellation from the run until the transaction ends. */
  Uni<@Nullable GroupSuggestion> lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Uni<@Nullable WorkHead> head(UUID id) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(HEAD, WorkHead.class)
                    .setParameter("id", id)
                    .getSingleResultOrNull());
  }
}
