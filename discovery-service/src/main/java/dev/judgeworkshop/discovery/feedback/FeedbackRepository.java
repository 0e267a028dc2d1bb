package dev.judgeworkshop.discovery.feedback;

import dev.judgeworkshop.discovery.contribution.ContributionSource;
import dev.judgeworkshop.discovery.contribution.MaterialRepository;
import dev.judgeworkshop.discovery.progress.Conditions;
import dev.judgeworkshop.discovery.progress.ListHead;
import dev.judgeworkshop.discovery.progress.Topic;
import dev.judgeworkshop.discovery.text.FrequentWords;
import dev.judgeworkshop.discovery.text.WordGroup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Feedback in the database. Races are settled by the unique key and by the version in the condition
 * of the update, never by reading first. Lists read previews into records, newest first.
 */
@ApplicationScoped
class FeedbackRepository
    implements MaterialRepository<Feedback>, ContributionSource<FeedbackFilter, FeedbackRow> {

  private static final String REASON = "reason";

  private static final String ADD =
      """
      insert into Feedback
        (id, workshopId, traceId, userId, label, reason, version, createdAt, updatedAt)
      values
        (:id, :workshopId, :traceId, :userId, :label, :reason, :version, :createdAt, :updatedAt)
      on conflict (workshopId, traceId, userId) do nothing
      """;

  /** Answers with the label that was there before, for what is counted by label. */
  private static final String CHANGE =
      """
      update feedback f
      set label = :label, reason = :reason, updated_at = :now, version = f.version + 1
      from (
        select id, label from feedback
        where workshop_id = :workshopId and trace_id = :traceId and user_id = :userId
          and version = :version and (label <> :oldLabel or reason <> :oldReason)
        for update
      ) before
      where f.workshop_id = :sameWorkshop and f.id = before.id
      returning before.label
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

  /**
   * Changes nothing when the version is another one, or when it says the same already.
   *
   * @return the label before; null when nothing was changed
   */
  Uni<@Nullable Label> change(
      FeedbackKey key, long version, Label label, String reason, Instant now) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(CHANGE, String.class)
                    .setParameter("label", label.name())
                    .setParameter("reason", reason)
                    .setParameter("now", now)
                    .setParameter("workshopId", key.workshopId())
                    .setParameter("traceId", key.traceId())
                    .setParameter("userId", key.userId())
                    .setParameter("version", version)
                    .setParameter("oldLabel", label.name())
                    .setParameter("oldReason", reason)
                    .setParameter("sameWorkshop", key.workshopId())
                    .getSingleResultOrNull())
        .map(before -> before == null ? null : Label.valueOf(before));
  }

  Uni<@Nullable Feedback> findByKey(FeedbackKey key) {
    return find(
            "workshopId = ?1 and traceId = ?2 and userId = ?3",
            key.workshopId(),
            key.traceId(),
            key.userId())
        .firstResult();
  }

  @Override
  public Uni<List<FeedbackRow>> page(
      FeedbackFilter filter, @Nullable UUID after, int skip, int rows) {
    return Conditions.page(
        SUMMARIES, FeedbackRow.class, REASON, filter.conditions(), after, skip, rows);
  }

  @Override
  public Uni<ListHead> head(FeedbackFilter filter) {
    return Conditions.head(Topic.FEEDBACK, "feedback", filter.conditions(), REASON);
  }

  /** By mark, and by the words that occur on most traces. */
  Uni<List<WordGroup>> groups(UUID workshopId) {
    return FrequentWords.of("feedback", "label", "reason", workshopId);
  }
}
