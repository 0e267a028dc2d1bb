package dev.judgeworkshop.discovery.feedback;

import static java.util.stream.Collectors.joining;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Feedback in the database. Races are settled by the unique key and by the version in the condition
 * of the update, never by reading first. Lists read previews into records, newest first.
 */
@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<Feedback, UUID> {

  private static final String ADD =
      """
      insert into Feedback
        (id, workshopId, traceId, userId, label, reason, version, createdAt, updatedAt)
      values
        (:id, :workshopId, :traceId, :userId, :label, :reason, :version, :createdAt, :updatedAt)
      on conflict (workshopId, traceId, userId) do nothing
      """;

  private static final String CHANGE =
      """
      update Feedback
      set label = :label, reason = :reason, updatedAt = :now, version = version + 1
      where workshopId = :workshopId and traceId = :traceId and userId = :userId
        and version = :version and (label <> :label or reason <> :reason)
      """;

  private static final String SUMMARIES =
      """
      select id, traceId, userId, label, substring(reason, 1, 280), version, updatedAt
      from Feedback where %s order by id desc
      """;

  /** False when there is one already, also when it is being stored at this moment. */
  Uni<Boolean> add(Feedback feedback) {
    return getSession()
        .chain(
            session ->
                session
                    .createMutationQuery(ADD)
                    .setParameter("id", feedback.id())
                    .setParameter("workshopId", feedback.workshopId())
                    .setParameter("traceId", feedback.traceId())
                    .setParameter("userId", feedback.userId())
                    .setParameter("label", feedback.label())
                    .setParameter("reason", feedback.reason())
                    .setParameter("version", feedback.version())
                    .setParameter("createdAt", feedback.createdAt())
                    .setParameter("updatedAt", feedback.updatedAt())
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  /** Changes nothing when the version is another one, or when it says the same already. */
  Uni<Void> change(FeedbackKey key, long version, Label label, String reason, Instant now) {
    return getSession()
        .chain(
            session ->
                session
                    .createMutationQuery(CHANGE)
                    .setParameter("workshopId", key.workshopId())
                    .setParameter("traceId", key.traceId())
                    .setParameter("userId", key.userId())
                    .setParameter("version", version)
                    .setParameter("label", label)
                    .setParameter("reason", reason)
                    .setParameter("now", now)
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<@Nullable Feedback> findByKey(FeedbackKey key) {
    return find(
            "workshopId = ?1 and traceId = ?2 and userId = ?3",
            key.workshopId(),
            key.traceId(),
            key.userId())
        .firstResult();
  }

  /** One row more than the limit says whether there is a next page. */
  Uni<List<FeedbackSummary>> page(FeedbackFilter filter, @Nullable UUID after, int skip, int rows) {
    Map<String, Object> conditions = filter.conditions();
    String where = where(conditions) + (after == null ? "" : " and id < :after");
    return getSession()
        .chain(
            session -> {
              var query =
                  session.createSelectionQuery(SUMMARIES.formatted(where), FeedbackSummary.class);
              conditions.forEach(query::setParameter);
              if (after != null) {
                query.setParameter("after", after);
              }
              return query.setFirstResult(skip).setMaxResults(rows).getResultList();
            });
  }

  Uni<Long> count(FeedbackFilter filter) {
    Map<String, Object> conditions = filter.conditions();
    return count(where(conditions), conditions);
  }

  private static String where(Map<String, Object> conditions) {
    return conditions.keySet().stream().map(name -> name + " = :" + name).collect(joining(" and "));
  }
}
