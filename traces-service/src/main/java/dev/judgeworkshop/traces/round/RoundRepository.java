package dev.judgeworkshop.traces.round;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rounds in the database. */
@ApplicationScoped
class RoundRepository implements PanacheRepositoryBase<Round, RoundKey> {

  private static final String CLAIM =
      """
      insert into Round (workshopId, phase, round, datasetId, randomOrder, activatedAt)
      values (:workshop, :phase, :round, :dataset, :randomOrder, :now)
      on conflict do nothing
      """;

  private static final String OPENED =
      """
      select d.id, d.traceCount from Round r join Dataset d on d.id = r.datasetId
      where r.workshopId = :workshop and r.phase = :phase and r.round = :round
      """;

  private static final String PAGE =
      """
      select r.phase, r.round, r.datasetId, d.traceCount, r.activatedAt
      from Round r join Dataset d on d.id = r.datasetId
      where r.workshopId = :workshop %s order by r.activatedAt, r.datasetId
      """;

  private static final String AFTER = "and (r.activatedAt, r.datasetId) > (:time, :id)";

  /** False when the round is there already; waits for another request that is making it. */
  Uni<Boolean> claim(RoundKey key, UUID datasetId, boolean randomOrder, Instant now) {
    return getSession()
        .chain(
            session ->
                session
                    .createMutationQuery(CLAIM)
                    .setParameter("workshop", key.workshopId())
                    .setParameter("phase", key.phase())
                    .setParameter("round", key.round())
                    .setParameter("dataset", datasetId)
                    .setParameter("randomOrder", randomOrder)
                    .setParameter("now", now)
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  Uni<OpenedRound> opened(RoundKey key) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(OPENED, OpenedRound.class)
                    .setParameter("workshop", key.workshopId())
                    .setParameter("phase", key.phase())
                    .setParameter("round", key.round())
                    .getSingleResult());
  }

  /** Oldest first; one row more than the limit says whether there is a next page. */
  Uni<List<RoundSummary>> page(UUID workshopId, @Nullable RoundCursor after, int skip, int rows) {
    return getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createSelectionQuery(
                          PAGE.formatted(after == null ? "" : AFTER), RoundSummary.class)
                      .setParameter("workshop", workshopId);
              if (after != null) {
                query
                    .setParameter("time", after.activatedAt())
                    .setParameter("id", after.datasetId());
              }
              return query.setFirstResult(skip).setMaxResults(rows).getResultList();
            });
  }
}
