package dev.judgeworkshop.traces.dataset;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Datasets and their junction rows; the latter never pass through Java. */
@ApplicationScoped
class DatasetRepository implements PanacheRepositoryBase<Dataset, UUID> {

  /**
   * Positions from 0 in the order of the traces' creation, by ix_trace_workshop_id_created_at_id.
   */
  private static final String CHOOSE =
      """
      insert into dataset_trace (workshop_id, dataset_id, position, trace_id)
      select workshop_id, :dataset, row_number() over (order by created_at, id) - 1, id
      from (
        select workshop_id, created_at, id from trace
        where workshop_id = :workshop %s
        order by created_at, id limit :n) chosen
      """;

  private static final String NAMED = "and id = any(cast(string_to_array(:ids, ',') as uuid[]))";

  private static final String PAGE =
      """
      select id, workshopId, name, traceCount, operation, version, createdAt
      from Dataset where workshopId = :workshop %s order by id desc
      """;

  private static final String HOLDS =
      """
      select count(t.traceId) from Dataset d
      join DatasetTrace t on t.workshopId = d.workshopId and t.datasetId = d.id
      where d.id = :dataset and t.traceId = :trace
      """;

  /** Puts the chosen traces of the workshop into the dataset; returns how many. */
  Uni<Integer> choose(NewDataset dataset) {
    Set<UUID> ids = dataset.traceIds();
    int limit = dataset.n() == null ? Integer.MAX_VALUE : dataset.n();
    return getSession()
        .chain(
            session -> {
              var insert =
                  session
                      .createNativeQuery(CHOOSE.formatted(ids == null ? "" : NAMED))
                      .setParameter("dataset", dataset.id())
                      .setParameter("workshop", dataset.workshopId())
                      .setParameter("n", limit);
              if (ids != null) {
                insert.setParameter("ids", ids.stream().map(UUID::toString).collect(joining(",")));
              }
              return insert.executeUpdate();
            });
  }

  /** Newest first; one row more than the limit says whether there is a next page. */
  Uni<List<DatasetResponse>> page(UUID workshopId, @Nullable UUID after, int skip, int rows) {
    return getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createSelectionQuery(
                          PAGE.formatted(after == null ? "" : "and id < :after"),
                          DatasetResponse.class)
                      .setParameter("workshop", workshopId);
              if (after != null) {
                query.setParameter("after", after);
              }
              return query.setFirstResult(skip).setMaxResults(rows).getResultList();
            });
  }

  /** One look into uq_dataset_trace_workshop_id_dataset_id_trace_id. */
  Uni<Boolean> holds(UUID datasetId, UUID traceId) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(HOLDS, Long.class)
                    .setParameter("dataset", datasetId)
                    .setParameter("trace", traceId)
                    .getSingleResult())
        .map(found -> found > 0);
  }
}
