package dev.judgeworkshop.traces.trace;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the traces of a workshop: lists from the narrow table, a payload for one trace at a time.
 */
@ApplicationScoped
class TraceRepository implements PanacheRepositoryBase<Trace, UUID> {

  /** A range of ix_trace_workshop_id_created_at_id. */
  private static final String PAGE =
      """
      select id, externalId, inputPreview, outputPreview, inputChars, outputChars, messageCount,
        payloadBytes, createdAt, hasError, spanCount, importedAt
      from Trace where workshopId = :workshop
      """;

  private static final String AFTER = " and (createdAt, id) > (:time, :after)";
  private static final String CHRONOLOGICAL = " order by createdAt, id";

  private static final String LOCATION =
      "select id, workshopId, version, spanCount from Trace where id = :id";

  private static final String DETAIL =
      """
      select t.id, t.workshopId, t.externalId, p.input, p.output, %s, %s, %s, t.createdAt, t.hasError,
        t.spanCount, t.version
      from Trace t join TracePayload p on p.workshopId = t.workshopId and p.traceId = t.id
      where t.id = :id
      """;

  private static final String LEFT_OUT = "cast(null as String)";
  private static final String COUNT = "select traces from TraceCount where workshopId = :workshop";

  /** One row more than the limit says whether there is a next page. */
  Uni<List<TraceSummary>> page(UUID workshopId, @Nullable TraceCursor after, int skip, int rows) {
    String hql = PAGE + (after == null ? "" : AFTER) + CHRONOLOGICAL;
    return getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createSelectionQuery(hql, TraceSummary.class)
                      .setParameter("workshop", workshopId);
              if (after != null) {
                query.setParameter("time", after.createdAt()).setParameter("after", after.id());
              }
              return query.setFirstResult(skip).setMaxResults(rows).getResultList();
            });
  }

  /** All of a workshop, from its counter. */
  Uni<Long> countAll(UUID workshopId) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(COUNT, Long.class)
                    .setParameter("workshop", workshopId)
                    .getSingleResultOrNull())
        .map(traces -> traces == null ? 0L : traces);
  }

  Uni<@Nullable TraceLocation> locate(UUID id) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(LOCATION, TraceLocation.class)
                    .setParameter("id", id)
                    .getSingleResultOrNull());
  }

  /** Reads the parts that are asked for and no other. */
  Uni<@Nullable TraceDetail> detail(UUID id, Set<Include> parts) {
    String hql =
        DETAIL.formatted(
            parts.contains(Include.MESSAGES) ? "p.messages" : LEFT_OUT,
            parts.contains(Include.CONTEXT) ? "p.context" : LEFT_OUT,
            parts.contains(Include.METADATA) ? "p.metadata" : LEFT_OUT);
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(hql, TraceDetail.class)
                    .setParameter("id", id)
                    .getSingleResultOrNull());
  }
}
