package dev.judgeworkshop.discovery.followup;

import dev.judgeworkshop.discovery.progress.Columns;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Follow-up questions in the database; races are settled by the key and by the version. */
@ApplicationScoped
class FollowUpRepository {

  private static final String ALL =
      """
      select feedback_id, position, question, source, answer, version, asked_at, answered_at
      from follow_up
      where workshop_id = :workshopId and feedback_id = :feedbackId
      order by position
      """;

  private static final String ADD =
      """
      insert into follow_up
        (workshop_id, feedback_id, position, question, source, version, asked_at)
      values (:workshopId, :feedbackId, :position, :question, :source, 1, :now)
      on conflict (workshop_id, feedback_id, position) do nothing
      """;

  private static final String ANSWER =
      """
      update follow_up set answer = :answer, answered_at = :now, version = version + 1
      where workshop_id = :workshopId and feedback_id = :feedbackId and position = :position
        and version = :version and answer is distinct from cast(:sameAnswer as text)
      """;

  Uni<List<FollowUpResponse>> all(UUID workshopId, UUID feedbackId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ALL, Object[].class)
                    .setParameter("workshopId", workshopId)
                    .setParameter("feedbackId", feedbackId)
                    .getResultList())
        .map(rows -> rows.stream().map(FollowUpRepository::toResponse).toList());
  }

  /** False when another request has asked at this position. */
  Uni<Boolean> add(UUID workshopId, UUID feedbackId, int position, Question question, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD)
                    .setParameter("workshopId", workshopId)
                    .setParameter("feedbackId", feedbackId)
                    .setParameter("position", (short) position)
                    .setParameter("question", question.text())
                    .setParameter("source", question.source().name())
                    .setParameter("now", now)
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  /** False when the version is another one, or when it says the same already. */
  Uni<Boolean> answer(UUID workshopId, FollowUpKey key, long version, String answer, Instant now) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ANSWER)
                    .setParameter("answer", answer)
                    .setParameter("now", now)
                    .setParameter("workshopId", workshopId)
                    .setParameter("feedbackId", key.feedbackId())
                    .setParameter("position", (short) key.position())
                    .setParameter("version", version)
                    .setParameter("sameAnswer", answer)
                    .executeUpdate())
        .map(rows -> rows == 1);
  }

  private static FollowUpResponse toResponse(Object[] row) {
    return new FollowUpResponse(
        (UUID) row[0],
        ((Number) row[1]).intValue(),
        (String) row[2],
        QuestionSource.valueOf((String) row[3]),
        (String) row[4],
        (Long) row[5],
        Objects.requireNonNull(Columns.instant(row[6])),
        Columns.instant(row[7]));
  }
}
