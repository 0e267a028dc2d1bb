package dev.judgeworkshop.traces.dataset;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Traces by their place in an order of a dataset. One statement each, counts included. */
@ApplicationScoped
class OrderRepository implements PanacheRepositoryBase<DatasetTrace, DatasetTrace.Key> {

  /** The part that is assigned to the person, or the whole where nothing is. */
  private static final String IN_DATASET =
      """
      from Dataset d
      join DatasetTrace t on t.workshopId = d.workshopId and t.datasetId = d.id
      where d.id = coalesce(
          (select a.subsetId from Assignment a where a.datasetId = :dataset and a.userId = :user),
          :dataset)
        and d.workshopId = :workshop
      """;

  private static final String PLACE = "select d.traceCount, t.traceId " + IN_DATASET;

  /** A range of the primary key. */
  private static final String CHRONOLOGICAL =
      PLACE + "and t.position >= :first and t.position < :end order by t.position";

  private static final String DIGEST = "function('md5', concat(:seed, cast(t.traceId as String)))";

  /**
   * Sorts the dataset's rows (at most some thousands of two UUIDs) by a digest that depends on
   * nothing but its text: the same on every replica, on every machine, in every version of
   * PostgreSQL.
   */
  private static final String PERSONAL = PLACE + "order by " + DIGEST + ", t.traceId";

  /** One look into uq_dataset_trace_workshop_id_dataset_id_trace_id. */
  private static final String POSITION =
      "select t.position " + IN_DATASET + "and t.traceId = :trace";

  /** How many come before it, if it is there itself. */
  private static final String PERSONAL_POSITION =
      "select count(*) filter (where ("
          + DIGEST
          + " < function('md5', concat(:seed, :text))))"
          + ", count(*) filter (where t.traceId = :trace) "
          + IN_DATASET;

  /** A trace with the size of its dataset. */
  record Place(int count, UUID traceId) {}

  /** How many come before a trace, and whether it is there. */
  record Before(long before, long found) {}

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
                    .setParameter("user", order.userId())
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
                    .setParameter("user", order.userId())
                    .setParameter("seed", seed)
                    .setFirstResult(first)
                    .setMaxResults(rows)
                    .getResultList());
  }

  /** The position of a trace; null when it is not in the order. */
  Uni<@Nullable Integer> positionOf(TraceOrder order, UUID traceId) {
    return order.seed() == null
        ? chronologicalPosition(order, traceId)
        : personalPosition(order, order.seed(), traceId);
  }

  private Uni<@Nullable Integer> chronologicalPosition(TraceOrder order, UUID traceId) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(POSITION, Integer.class)
                    .setParameter("workshop", order.workshopId())
                    .setParameter("dataset", order.datasetId())
                    .setParameter("user", order.userId())
                    .setParameter("trace", traceId)
                    .getSingleResultOrNull());
  }

  private Uni<@Nullable Integer> personalPosition(TraceOrder order, String seed, UUID traceId) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(PERSONAL_POSITION, Before.class)
                    .setParameter("workshop", order.workshopId())
                    .setParameter("dataset", order.datasetId())
                    .setParameter("user", order.userId())
                    .setParameter("seed", seed)
                    .setParameter("text", traceId.toString())
                    .setParameter("trace", traceId)
                    .getSingleResult())
        .map(place -> place.found() == 0 ? null : (Integer) Math.toIntExact(place.before()));
  }
}
