package dev.judgeworkshop.discovery.disagreement;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * One row per trace with feedback. Plain SQL: an upsert that adds, and a key of three columns to
 * continue after.
 */
@ApplicationScoped
class TraceLabelsRepository {

  private static final String ADJUST =
      """
      insert into trace_feedback (workshop_id, trace_id, good, bad)
      values (:workshopId, :traceId, :good, :bad)
      on conflict (workshop_id, trace_id) do update
      set good = trace_feedback.good + excluded.good, bad = trace_feedback.bad + excluded.bad
      """;

  private static final String COLUMNS =
      "select trace_id, good, bad, severity from trace_feedback where workshop_id = :workshopId";

  private static final String DISAGREEMENTS =
      COLUMNS
          + " and severity is not null%s%s"
          + " order by severity desc, reviewers desc, trace_id desc limit :rows offset :skip";

  private static final String OF_SEVERITY = " and severity = :severity";

  private static final String AFTER_DISAGREEMENT =
      " and (severity, reviewers, trace_id)"
          + " < (cast(:afterSeverity as smallint), cast(:afterReviewers as bigint),"
          + " cast(:afterTrace as uuid))";

  private static final String COUNT_DISAGREEMENTS =
      "select count(*) from trace_feedback"
          + " where workshop_id = :workshopId and severity is not null%s";

  private static final String COVERAGE = COLUMNS + "%s order by trace_id limit :rows offset :skip";

  private static final String AFTER_TRACE = " and trace_id > :afterTrace";

  private static final String COUNT =
      "select count(*) from trace_feedback where workshop_id = :workshopId";

  private static final String OF_TRACES = COLUMNS + " and trace_id in (:traceIds)";

  Uni<Void> adjust(UUID workshopId, UUID traceId, int good, int bad) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADJUST)
                    .setParameter("workshopId", workshopId)
                    .setParameter("traceId", traceId)
                    .setParameter("good", good)
                    .setParameter("bad", bad)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** The worst first; one row more than the limit says whether there is a next page. */
  Uni<List<TraceLabels>> disagreements(
      UUID workshopId,
      @Nullable Severity severity,
      @Nullable TraceLabels after,
      int skip,
      int rows) {
    String sql =
        DISAGREEMENTS.formatted(
            severity == null ? "" : OF_SEVERITY, after == null ? "" : AFTER_DISAGREEMENT);
    return Panache.getSession()
        .chain(
            session -> {
              var query = select(session, sql, workshopId);
              if (severity != null) {
                query.setParameter("severity", severity.rank());
              }
              if (after != null && after.severity() != null) {
                query
                    .setParameter("afterSeverity", after.severity().rank())
                    .setParameter("afterReviewers", after.reviewers())
                    .setParameter("afterTrace", after.traceId());
              }
              return query.setParameter("rows", rows).setParameter("skip", skip).getResultList();
            })
        .map(TraceLabelsRepository::toLabels);
  }

  Uni<Long> countDisagreements(UUID workshopId, @Nullable Severity severity) {
    String sql = COUNT_DISAGREEMENTS.formatted(severity == null ? "" : OF_SEVERITY);
    return Panache.getSession()
        .chain(
            session -> {
              var query =
                  session.createNativeQuery(sql, Long.class).setParameter("workshopId", workshopId);
              return (severity == null ? query : query.setParameter("severity", severity.rank()))
                  .getSingleResult();
            });
  }

  Uni<List<TraceLabels>> coverage(UUID workshopId, @Nullable UUID after, int skip, int rows) {
    String sql = COVERAGE.formatted(after == null ? "" : AFTER_TRACE);
    return Panache.getSession()
        .chain(
            session -> {
              var query = select(session, sql, workshopId);
              return (after == null ? query : query.setParameter("afterTrace", after))
                  .setParameter("rows", rows)
                  .setParameter("skip", skip)
                  .getResultList();
            })
        .map(TraceLabelsRepository::toLabels);
  }

  Uni<Long> count(UUID workshopId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(COUNT, Long.class)
                    .setParameter("workshopId", workshopId)
                    .getSingleResult());
  }

  /** In no order; traces without feedback are left out. */
  Uni<List<TraceLabels>> ofTraces(UUID workshopId, Collection<UUID> traceIds) {
    return Panache.getSession()
        .chain(
            session ->
                select(session, OF_TRACES, workshopId)
                    .setParameter("traceIds", traceIds)
                    .getResultList())
        .map(TraceLabelsRepository::toLabels);
  }

  private static Mutiny.SelectionQuery<Object[]> select(
      Mutiny.Session session, String sql, UUID workshopId) {
    return session.createNativeQuery(sql, Object[].class).setParameter("workshopId", workshopId);
  }

  private static List<TraceLabels> toLabels(List<Object[]> rows) {
    return rows.stream()
        .map(
            row ->
                new TraceLabels(
                    (UUID) row[0], (Long) row[1], (Long) row[2], Severity.ofRank(row[3])))
        .toList();
  }
}
