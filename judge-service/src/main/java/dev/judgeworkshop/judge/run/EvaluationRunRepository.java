package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.WorkState;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Runs; what is polled reads a few columns of one row. */
@ApplicationScoped
class EvaluationRunRepository implements PanacheRepositoryBase<EvaluationRun, UUID> {

  private static final String HEAD =
      """
      select r.id, r.workshopId, r.judgePromptId, r.questionId, r.kind, r.scaleType, r.state, r.done, r.failed, r.disagreements,
        r.majorityRating, r.version
      from EvaluationRun r where r.id = ?1
      """;
  private static final String NEWEST =
      """
      select r.id, r.workshopId, r.judgePromptId, r.questionId, r.kind, r.scaleType, r.state,
        r.done, r.failed, r.disagreements, r.majorityRating, r.version
      from EvaluationRun r
      where r.workshopId = :workshopId and r.questionId = :questionId and r.kind = :kind
        and r.state = SUCCEEDED
      order by r.createdAt desc, r.id desc
      """;
  private static final String NEWEST_OF_PROMPT =
      """
      select r.id, r.workshopId, r.judgePromptId, r.questionId, r.kind, r.scaleType, r.state,
        r.done, r.failed, r.disagreements, r.majorityRating, r.version
      from EvaluationRun r
      where r.judgePromptId = :promptId and r.state = SUCCEEDED
      order by r.createdAt desc, r.id desc
      """;
  private static final String PAGE = "from EvaluationRun r where r.workshopId = :workshopId";
  private static final String AFTER = " and (r.createdAt, r.id) < (:createdAt, :id)";
  private static final String NEWEST_FIRST = " order by r.createdAt desc, r.id desc";

  /** Keeps other replicas and a cancellation from the run until the transaction ends. */
  Uni<@Nullable EvaluationRun> lock(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Uni<@Nullable RunHead> findHead(UUID id) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(HEAD, RunHead.class)
                    .setParameter(1, id)
                    .getSingleResultOrNull());
  }

  /** One row more than the limit, newest first; a row is as short as what is shown of it. */
  Uni<List<EvaluationRun>> page(
      EvaluationRunFilter filter, PageQuery query, @Nullable List<String> after) {
    String hql = PAGE + narrowed(filter) + (after == null ? "" : AFTER) + NEWEST_FIRST;
    return getSession()
        .chain(
            session -> {
              SelectionQuery<EvaluationRun> rows =
                  session
                      .createSelectionQuery(hql, EvaluationRun.class)
                      .setParameter("workshopId", filter.workshopId());
              if (filter.value() != null) {
                rows.setParameter("value", filter.value());
              }
              if (after != null) {
                rows.setParameter("createdAt", Instant.parse(after.get(0)));
                rows.setParameter("id", UUID.fromString(after.get(1)));
              }
              return rows.setFirstResult(query.skipOrZero())
                  .setMaxResults(query.limit() + 1)
                  .getResultList();
            });
  }

  /** By an index alone. */
  Uni<Long> count(EvaluationRunFilter filter) {
    return filter.value() == null
        ? count("workshopId", filter.workshopId())
        : count(
            "workshopId = ?1 and " + filter.column() + " = ?2",
            filter.workshopId(),
            filter.value());
  }

  private static String narrowed(EvaluationRunFilter filter) {
    return filter.column() == null ? "" : " and r." + filter.column() + " = :value";
  }

  /** The runs that were started together with this one, in their order. */
  Uni<List<EvaluationRun>> findByFirst(UUID id) {
    return findById(id)
        .chain(
            first ->
                list(
                    "workshopId = ?1 and batchId = ?2 order by id",
                    first.workshopId(),
                    first.batchId()));
  }

  /** What the run repeats, else the newest run that repeats it and has ended. */
  Uni<@Nullable UUID> findRepetition(UUID id) {
    return findById(id)
        .chain(
            run ->
                run == null || run.repeatOf() != null
                    ? Uni.createFrom().item(run == null ? null : run.repeatOf())
                    : find("repeatOf = ?1 and state = ?2 order by id desc", id, WorkState.SUCCEEDED)
                        .page(0, 1)
                        .firstResult()
                        .map(again -> again == null ? null : again.id()));
  }

  /** The newest run of the question by this kind of judge that has ended well. */
  Uni<Optional<RunHead>> findNewest(RunHead run, String kind) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(NEWEST, RunHead.class)
                    .setParameter("workshopId", run.workshopId())
                    .setParameter("questionId", run.questionId())
                    .setParameter("kind", kind)
                    .setMaxResults(1)
                    .getResultList())
        .map(rows -> rows.stream().findFirst());
  }

  /** The newest run of the version that has ended well. */
  Uni<Optional<RunHead>> findNewest(UUID promptId) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(NEWEST_OF_PROMPT, RunHead.class)
                    .setParameter("promptId", promptId)
                    .setMaxResults(1)
                    .getResultList())
        .map(rows -> rows.stream().findFirst());
  }
}
