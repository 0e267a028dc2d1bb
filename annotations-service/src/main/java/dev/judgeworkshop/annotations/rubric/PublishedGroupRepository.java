package dev.judgeworkshop.annotations.rubric;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which question a group became; works in the transaction that adds the question. */
@ApplicationScoped
class PublishedGroupRepository {

  private static final String FIND =
      """
      select question_id, rubric_version from published_group
      where workshop_id = :workshopId and group_id = :groupId
      """;

  private static final String ADD =
      """
      insert into published_group (workshop_id, group_id, question_id, rubric_version)
      values (:workshopId, :groupId, :questionId, :version)
      """;

  Uni<@Nullable PublishedQuestionResponse> find(UUID workshopId, UUID groupId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(FIND, Object[].class)
                    .setParameter("workshopId", workshopId)
                    .setParameter("groupId", groupId)
                    .getResultList())
        .map(PublishedGroupRepository::first);
  }

  Uni<Void> add(UUID workshopId, UUID groupId, PublishedQuestionResponse question) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD)
                    .setParameter("workshopId", workshopId)
                    .setParameter("groupId", groupId)
                    .setParameter("questionId", question.questionId())
                    .setParameter("version", question.rubricVersion())
                    .executeUpdate())
        .replaceWithVoid();
  }

  private static @Nullable PublishedQuestionResponse first(List<Object[]> rows) {
    return rows.isEmpty()
        ? null
        : new PublishedQuestionResponse(
            (UUID) rows.getFirst()[0], ((Number) rows.getFirst()[1]).longValue());
  }
}
