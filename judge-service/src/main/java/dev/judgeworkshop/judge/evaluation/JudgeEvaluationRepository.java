package dev.judgeworkshop.judge.evaluation;

import dev.judgeworkshop.judge.run.RunHead;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** Reads judge evaluations; lists are projections with a preview of the reasoning. */
@ApplicationScoped
class JudgeEvaluationRepository implements PanacheRepositoryBase<JudgeEvaluation, UUID> {

  private static final String OF_RUN = " where e.workshopId = :workshopId and e.runId = :runId";
  private static final String SUMMARY =
      "select e.id, e.traceId, e.value, e.truth, e.part, substring(e.reasoning, 1, 280)"
          + " from JudgeEvaluation e"
          + OF_RUN;
  private static final String FAILURE =
      "select e.id, e.traceId, e.failure from JudgeEvaluation e" + OF_RUN + " and e.state = FAILED";
  private static final String RESPONSE =
      "select e.id, e.runId, e.traceId, e.value, e.truth, e.contested, e.part, e.reasoning,"
          + " e.rawAnswer, e.mapped, e.repaired"
          + " from JudgeEvaluation e where e.id = ?1 and e.state = DONE";
  private static final String OUTCOMES =
      "select e.part, e.contested, e.truth, e.value, count(*) from JudgeEvaluation e"
          + OF_RUN
          + " group by e.part, e.contested, e.truth, e.value";

  private static final String DONE = " and e.state = DONE";
  private static final String AFTER_ID = " and e.id > :id";
  private static final String BY_ID = " order by e.id";
  private static final String DIFFERENT = " and e.difference > 0";
  private static final String AFTER_DIFFERENCE = " and (e.difference, e.id) < (:difference, :id)";
  private static final String LARGEST_DIFFERENCE_FIRST = " order by e.difference desc, e.id desc";

  /** One row more than the limit, in the order of the items. */
  Uni<List<JudgeEvaluationSummary>> page(
      RunHead run, PageQuery query, @Nullable List<String> after) {
    String hql = SUMMARY + DONE + (after == null ? "" : AFTER_ID) + BY_ID;
    return rows(hql, JudgeEvaluationSummary.class, run, query, after);
  }

  /** One row more than the limit, the largest difference first, then the newest item. */
  Uni<List<JudgeEvaluationSummary>> pageDisagreements(
      RunHead run, PageQuery query, @Nullable List<String> after) {
    String hql =
        SUMMARY + DIFFERENT + (after == null ? "" : AFTER_DIFFERENCE) + LARGEST_DIFFERENCE_FIRST;
    return rows(hql, JudgeEvaluationSummary.class, run, query, after);
  }

  /** One row more than the limit, in the order of the items. */
  Uni<List<EvaluationFailure>> pageFailures(
      RunHead run, PageQuery query, @Nullable List<String> after) {
    String hql = FAILURE + (after == null ? "" : AFTER_ID) + BY_ID;
    return rows(hql, EvaluationFailure.class, run, query, after);
  }

  Uni<@Nullable JudgeEvaluationResponse> findResponse(UUID id) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(RESPONSE, JudgeEvaluationResponse.class)
                    .setParameter(1, id)
                    .getSingleResultOrNull());
  }

  /** At most some dozens of rows, whatever the size of the run: the database counts. */
  Uni<List<OutcomeCount>> outcomes(RunHead run) {
    return getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(OUTCOMES, OutcomeCount.class)
                    .setParameter("workshopId", run.workshopId())
                    .setParameter("runId", run.id())
                    .getResultList());
  }

  /** The key ends in the id; a disagreement's begins with the difference. */
  private <T> Uni<List<T>> rows(
      String hql, Class<T> type, RunHead run, PageQuery query, @Nullable List<String> after) {
    return getSession()
        .chain(
            session -> {
              SelectionQuery<T> rows =
                  session
                      .createSelectionQuery(hql, type)
                      .setParameter("workshopId", run.workshopId())
                      .setParameter("runId", run.id());
              if (after != null) {
                rows.setParameter("id", UUID.fromString(after.getLast()));
              }
              if (after != null && after.size() > 1) {
                rows.setParameter("difference", Integer.valueOf(after.getFirst()));
              }
              return rows.setFirstResult(query.skipOrZero())
                  .setMaxResults(query.limit() + 1)
                  .getResultList();
            });
  }
}
