package dev.judgeworkshop.judge.prompt;

import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Judge prompts; lists are projections that never load the whole text. */
@ApplicationScoped
class JudgePromptRepository implements PanacheRepositoryBase<JudgePrompt, UUID> {

  private static final String SELECT =
      """
      select p.id, p.workshopId, p.questionId, p.questionTitle, p.scaleType, p.kind, p.number,
        substring(p.text, 1, 280), p.parentId, p.createdAt
      from JudgePrompt p
      where p.workshopId = :workshopId
      """;
  private static final String OF_QUESTION = " and p.questionId = :questionId";
  private static final String AFTER = " and (p.createdAt, p.id) < (:createdAt, :id)";
  private static final String NEWEST_FIRST = " order by p.createdAt desc, p.id desc";

  /**
   * Lets one transaction at a time number the versions of a question: it waits for the others by an
   * advisory lock that ends with the transaction.
   */
  Uni<Integer> takeNextNumber(UUID workshopId, UUID questionId) {
    return getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)",
                        String.class)
                    .setParameter(1, questionId.toString())
                    .getSingleResultOrNull()
                    .chain(
                        () ->
                            session
                                .createSelectionQuery(
                                    "select coalesce(max(number), 0) + 1 from JudgePrompt"
                                        + " where workshopId = ?1 and questionId = ?2",
                                    Integer.class)
                                .setParameter(1, workshopId)
                                .setParameter(2, questionId)
                                .getSingleResult()));
  }

  /** One row more than the limit, newest first. */
  Uni<List<JudgePromptSummary>> page(
      JudgePromptFilter filter, PageQuery query, @Nullable List<String> after) {
    String hql =
        SELECT
            + (filter.questionId() == null ? "" : OF_QUESTION)
            + (after == null ? "" : AFTER)
            + NEWEST_FIRST;
    return getSession()
        .chain(
            session -> {
              SelectionQuery<JudgePromptSummary> rows =
                  session.createSelectionQuery(hql, JudgePromptSummary.class);
              bind(rows, filter);
              if (after != null) {
                rows.setParameter("createdAt", Instant.parse(after.get(0)));
                rows.setParameter("id", UUID.fromString(after.get(1)));
              }
              return rows.setFirstResult(query.skipOrZero())
                  .setMaxResults(query.limit() + 1)
                  .getResultList();
            });
  }

  /** By an index alone; a workshop has some dozens. */
  Uni<Long> count(JudgePromptFilter filter) {
    return filter.questionId() == null
        ? count("workshopId", filter.workshopId())
        : count("workshopId = ?1 and questionId = ?2", filter.workshopId(), filter.questionId());
  }

  private static void bind(SelectionQuery<?> rows, JudgePromptFilter filter) {
    rows.setParameter("workshopId", filter.workshopId());
    if (filter.questionId() != null) {
      rows.setParameter("questionId", filter.questionId());
    }
  }
}
