package dev.judgeworkshop.traces.dataset;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Traces by their place in an order of a dataset. One statement each, counts included. */
@ApplicationScoped
class OrderRepository implements PanacheRepositoryBase<DatasetTrace, DatasetTrace.Key> {

  private static final String IN_DATASET =
      """
      select d.traceCount, t.traceId from Dataset d
      join DatasetTrace t on t.workshopId = d.workshopId and t.datasetId = d.id
      where d.id = :dataset and d.workshopId = :workshop
      """;

  /** A range of the primary key. */
  private static final String CHRONOLOGICAL =
      IN_DATASET + "and t.position >= :first and t.position < :end order by t.position";

  /**
   * Sorts the dataset's rows (at most some thousands of two UUIDs) by a digest that depends on
   * nothing but its text: the same on every replica, on every machine, in every version of
   * PostgreSQL.
   */
  private static final String PERSONAL =
      IN_DATASET + "order by function('md5', concat(:seed, cast(t.traceId as String))), t.traceId";

  /** A trace with the size of its dataset. */
  record Place(int count, UUID traceId) {}

  /** At most {@code rows} traces from the position {@code first} on. */
  Uni<List<Place>> read(TraceOrder order, int first, int rows) {
    return order.seed() == null
        ? chronological(order, first, rows)
        : personal(order, order.seed(), first, rows);
  }

  private Uni<List<Place>> chronological(TraceOrder order, int first, int rows) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(CHRONOLOGICAL, Place.class)
                    .setParameter("workshop", order.workshopId())
                    .setParameter("dataset", order.datasetId())
                    .setParameter("first", first)
                    .setParameter("end", (int) Math.min(Integer.MAX_VALUE, (long) first + rows))
                    .getResultList());
  }

  private Uni<List<Place>> personal(TraceOrder order, String seed, int first, int rows) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(PERSONAL, Place.class)
                    .setParameter("workshop", order.workshopId())
                    .setParameter("dataset", order.datasetId())
                    .setParameter("seed", seed)
                    .setFirstResult(first)
                    .setMaxResults(rows)
                    .getResultList());
  }
}
