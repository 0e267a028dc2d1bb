package dev.judgeworkshop.traces.imports;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imports: whole rows, as all of a row is shown. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<Import, UUID> {

  private static final String IN_WORKSHOP = "workshopId = ?1";

  Uni<Import> get(UUID id) {
    return findById(id).onItem().ifNull().failWith(ImportProblems::notFound);
  }

  /** Waits for a batch that is being stored, and keeps the next one waiting. */
  Uni<Import> lock(UUID id) {
    return lockIfThere(id).onItem().ifNull().failWith(ImportProblems::notFound);
  }

  /** Null when it has gone with its workshop. */
  Uni<@Nullable Import> lockIfThere(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Newest first; one row more than the limit says whether there is a next page. */
  Uni<List<Import>> page(UUID workshopId, @Nullable UUID after, int skip, int rows) {
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
