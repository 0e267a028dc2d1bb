package dev.judgeworkshop.discovery.progress;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * The counters. Plain SQL, for an upsert that adds has no word in Panache; one row per person, so
 * that a total is the sum of a few dozen rows of the primary key.
 */
@ApplicationScoped
class ProgressRepository {

  private static final String RECORD =
      """
      insert into progress (workshop_id, user_id, feedback, findings, notes, draft_items,
        feedback_changes, finding_changes, note_changes, draft_changes)
      select cast(:workshopId as uuid), cast(:userId as uuid), cast(:feedback as bigint),
        cast(:findings as bigint), cast(:notes as bigint), cast(:draftItems as bigint),
        cast(:feedbackChanges as bigint), cast(:findingChanges as bigint),
        cast(:noteChanges as bigint), cast(:draftChanges as bigint)
      where not exists (select 1 from deleted_workshop where workshop_id = :deleted)
      on conflict (workshop_id, user_id) do update
      set feedback = progress.feedback + excluded.feedback,
          findings = progress.findings + excluded.findings,
          notes = progress.notes + excluded.notes,
          draft_items = progress.draft_items + excluded.draft_items,
          feedback_changes = progress.feedback_changes + excluded.feedback_changes,
          finding_changes = progress.finding_changes + excluded.finding_changes,
          note_changes = progress.note_changes + excluded.note_changes,
          draft_changes = progress.draft_changes + excluded.draft_changes
      """;

  /** Marking twice keeps the first time, and is no change. */
  private static final String COMPLETE =
      """
      insert into progress (workshop_id, user_id, feedback, findings, completion_changes,
        completed_at)
      select cast(:workshopId as uuid), cast(:userId as uuid), 0, 0, 1,
        cast(:now as timestamptz)
      where not exists (select 1 from deleted_workshop where workshop_id = :deleted)
      on conflict (workshop_id, user_id) do update
      set completed_at = coalesce(progress.completed_at, excluded.completed_at),
          completion_changes = progress.completion_changes
            + case when progress.completed_at is null then 1 else 0 end
      """;

  private static final String REOPEN =
      """
      update progress set completed_at = null, completion_changes = completion_changes + 1
      where workshop_id = :workshopId and user_id = :userId and completed_at is not null
      """;

  private static final String CONTRIBUTIONS =
      """
      select cast(coalesce(sum(feedback), 0) as bigint), cast(coalesce(sum(findings), 0) as bigint),
        cast(coalesce(sum(notes), 0) as bigint), cast(coalesce(sum(draft_items), 0) as bigint),
        count(*), count(completed_at)
      from progress
      where workshop_id = :workshopId
      """;

  private static final String HEAD =
      """
      select cast(coalesce(sum(%s), 0) as bigint), cast(coalesce(sum(%s), 0) as bigint)
      from progress
      where workshop_id = :workshopId
      """;

  private static final String OF_ONE = " and user_id = :userId";

  private static final String CHANGES =
      """
      select cast(coalesce(sum(feedback_changes + finding_changes + draft_changes
        + completion_changes), 0) as bigint)
      from progress
      where workshop_id = :workshopId
      """;

  private static final String MEMBERS =
      """
      select user_id, feedback, findings, completed_at
      from progress
      where workshop_id = :workshopId%s
      order by user_id
      limit :rows offset :skip
      """;

  private static final String AFTER = " and user_id > :after";

  /** False when the workshop is being deleted. */
  Uni<Boolean> record(UUID workshopId, UUID userId, Activity activity) {
    return execute(
            session ->
                session
                    .createNativeQuery(RECORD)
                    .setParameter("workshopId", workshopId)
                    .setParameter("userId", userId)
                    .setParameter("feedback", activity.adds(Topic.FEEDBACK))
                    .setParameter("findings", activity.adds(Topic.FINDINGS))
                    .setParameter("notes", activity.adds(Topic.NOTES))
                    .setParameter("draftItems", activity.adds(Topic.DRAFTS))
                    .setParameter("feedbackChanges", activity.changes(Topic.FEEDBACK))
                    .setParameter("findingChanges", activity.changes(Topic.FINDINGS))
                    .setParameter("noteChanges", activity.changes(Topic.NOTES))
                    .setParameter("draftChanges", activity.changes(Topic.DRAFTS))
                    .setParameter("deleted", workshopId))
        .map(rows -> rows == 1);
  }

  /** False when the workshop is being deleted. */
  Uni<Boolean> complete(UUID workshopId, UUID userId, Instant now) {
    return execute(
            session ->
                session
                    .createNativeQuery(COMPLETE)
                    .setParameter("workshopId", workshopId)
                    .setParameter("userId", userId)
                    .setParameter("now", now)
                    .setParameter("deleted", workshopId))
        .map(rows -> rows == 1);
  }

  Uni<Void> reopen(UUID workshopId, UUID userId) {
    return execute(
            session ->
                session
                    .createNativeQuery(REOPEN)
                    .setParameter("workshopId", workshopId)
                    .setParameter("userId", userId))
        .replaceWithVoid();
  }

  Uni<Contributions> contributions(UUID workshopId) {
    return one(CONTRIBUTIONS, workshopId, null)
        .map(
            row ->
                new Contributions(
                    (Long) row[0],
                    (Long) row[1],
                    (Long) row[2],
                    (Long) row[3],
                    (Long) row[4],
                    (Long) row[5]));
  }

  Uni<ListHead> head(Topic topic, UUID workshopId, @Nullable UUID userId) {
    String sql = HEAD.formatted(topic.changes(), topic.amount());
    return one(userId == null ? sql : sql + OF_ONE, workshopId, userId)
        .map(row -> new ListHead((Long) row[0], (Long) row[1]));
  }

  Uni<Long> changes(UUID workshopId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(CHANGES, Long.class)
                    .setParameter("workshopId", workshopId)
                    .getSingleResult());
  }

  Uni<List<MemberProgress>> members(UUID workshopId, @Nullable UUID after, int skip, int rows) {
    return members(workshopId, AFTER, "after", after, skip, rows);
  }

  /** None when they have done nothing. */
  Uni<List<MemberProgress>> member(UUID workshopId, UUID userId) {
    return members(workshopId, OF_ONE, "userId", userId, 0, 1);
  }

  private static Uni<List<MemberProgress>> members(
      UUID workshopId, String condition, String name, @Nullable UUID id, int skip, int rows) {
    return Panache.getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createNativeQuery(
                          MEMBERS.formatted(id == null ? "" : condition), Object[].class)
                      .setParameter("workshopId", workshopId)
                      .setParameter("rows", rows)
                      .setParameter("skip", skip);
              return (id == null ? query : query.setParameter(name, id)).getResultList();
            })
        .map(found -> found.stream().map(ProgressRepository::toMember).toList());
  }

  private static MemberProgress toMember(Object[] row) {
    return new MemberProgress((UUID) row[0], (Long) row[1], (Long) row[2], Columns.instant(row[3]));
  }

  private static Uni<Integer> execute(Function<Mutiny.Session, Mutiny.MutationQuery> statement) {
    return Panache.getSession().chain(session -> statement.apply(session).executeUpdate());
  }

  private static Uni<Object[]> one(String sql, UUID workshopId, @Nullable UUID userId) {
    return Panache.getSession()
        .chain(
            session -> {
              var query =
                  session
                      .createNativeQuery(sql, Object[].class)
                      .setParameter("workshopId", workshopId);
              return (userId == null ? query : query.setParameter("userId", userId))
                  .getSingleResult();
            });
  }
}
