package dev.judgeworkshop.traces.deletion;

import static java.util.stream.Collectors.joining;

import dev.judgeworkshop.traces.search.TraceConditions;
import dev.judgeworkshop.traces.search.TraceCriteria;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deletions, and which traces they are about. */
@ApplicationScoped
class DeletionRepository implements PanacheRepositoryBase<Deletion, UUID> {

  private static final String CHOOSE =
      """
      insert into trace_deletion_item (deletion_id, trace_id, is_deleted)
      select %s, t.id, false from trace t where t.workshop_id = ?1 %s
      """;

  private static final String NAMED =
      "t.id = any(cast(string_to_array(cast(%2 as text), ',') as uuid[]))";

  Uni<Deletion> get(UUID id) {
    return findById(id).onItem().ifNull().failWith(DeletionProblems::notFound);
  }

  Uni<Deletion> lock(UUID id) {
    return lockIfThere(id).onItem().ifNull().failWith(DeletionProblems::notFound);
  }

  /** Null when it has gone with its workshop. */
  Uni<@Nullable Deletion> lockIfThere(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Settles which traces; returns how many. */
  Uni<Integer> choose(
      Deletion deletion, @Nullable List<UUID> traceIds, @Nullable TraceCriteria criteria) {
    TraceConditions chosen =
        TraceConditions.forSession(
            deletion.workshopId(), criteria == null ? TraceCriteria.NONE : criteria);
    if (traceIds != null) {
      chosen.and(NAMED, traceIds.stream().map(UUID::toString).collect(joining(",")));
    }
    String sql = CHOOSE.formatted(chosen.bind(deletion.id()), chosen.sql());
    List<Object> parameters = chosen.parameters();
    return getSession()
        .chain(
            session -> {
              var statement = session.createNativeQuery(sql);
              for (int i = 0; i < parameters.size(); i++) {
                statement.setParameter(i + 1, parameters.get(i));
              }
              return statement.executeUpdate();
            });
  }
}
