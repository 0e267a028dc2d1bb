package dev.judgeworkshop.traces.trace;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the traces of a dataset in its order, which is chronological: a range of pk_dataset_trace,
 * each row with its trace by primary key. A page begins at a position, so page 1,000 costs what
 * page 1 costs.
 */
@ApplicationScoped
class DatasetPageRepository implements PanacheRepositoryBase<Trace, UUID> {

  private static final String IN_DATASET =
      """
      from DatasetTrace d join Trace t on t.workshopId = d.workshopId and t.id = d.traceId
      where d.workshopId = :workshop and d.datasetId = :dataset
      """;

  private static final String PAGE =
      """
      select d.position, t.id, t.externalId, t.inputPreview, t.outputPreview, t.inputChars,
        t.outputChars, t.messageCount, t.payloadBytes, t.createdAt, t.hasError, t.spanCount, t.importedAt
      """
          + IN_DATASET;

  private static final String RANGE =
      " and d.position >= :first and d.position < :end order by d.position";

  private static final String SIZES = "select d.position, t.payloadBytes " + IN_DATASET + RANGE;

  private static final String TEXTS =
      """
      select d.traceId, p.input, p.output, p.context
      from DatasetTrace d
      join TracePayload p on p.workshopId = d.workshopId and p.traceId = d.traceId
      where d.workshopId = :workshop and d.datasetId = :dataset
        and d.position between :first and :last
      order by d.position
      """;

  /** How large the trace at a position is. */
  record Size(int position, long payloadBytes) {}

  /** The texts of a trace, JSON as text. */
  record Texts(UUID traceId, String input, String output, @Nullable String context) {}

  /** One row more than the limit says whether there is a next page. */
  Uni<List<TraceRow>> page(UUID workshopId, UUID datasetId, int first, int rows) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(PAGE + RANGE, TraceRow.class)
                    .setParameter("workshop", workshopId)
                    .setParameter("dataset", datasetId)
                    .setParameter("first", first)
                    .setParameter("end", end(first, rows))
                    .getResultList());
  }

  /** Sizes from a position on, to decide how many payloads are loaded. */
  Uni<List<Size>> sizes(UUID workshopId, UUID datasetId, int first, int rows) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(SIZES, Size.class)
                    .setParameter("workshop", workshopId)
                    .setParameter("dataset", datasetId)
                    .setParameter("first", first)
                    .setParameter("end", end(first, rows))
                    .getResultList());
  }

  /** Positions have no gaps, so a page is a range of a known size. */
  private static int end(int first, int rows) {
    return (int) Math.min(Integer.MAX_VALUE, (long) first + rows);
  }

  /** The texts of a range of positions, both ends included. */
  Uni<List<Texts>> texts(UUID workshopId, UUID datasetId, int first, int last) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(TEXTS, Texts.class)
                    .setParameter("workshop", workshopId)
                    .setParameter("dataset", datasetId)
                    .setParameter("first", first)
                    .setParameter("last", last)
                    .getResultList());
  }
}
