package dev.judgeworkshop.judge.evaluation;

import dev.judgeworkshop.judge.run.EvaluationRunResponse;
import dev.judgeworkshop.judge.run.EvaluationRunService;
import dev.judgeworkshop.judge.run.RunHead;
import dev.judgeworkshop.judge.run.RunReopening;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows judge evaluations; for facilitators. */
@ApplicationScoped
public class JudgeEvaluationService {

  private final JudgeEvaluationStore store;
  private final EvaluationRunService runs;
  private final RunReopening reopening;
  private final ClaimedItems items;

  JudgeEvaluationService(
      JudgeEvaluationStore store,
      EvaluationRunService runs,
      RunReopening reopening,
      ClaimedItems items) {
    this.store = store;
    this.runs = runs;
    this.reopening = reopening;
    this.items = items;
  }

  Uni<Page<JudgeEvaluationSummary>> page(JudgeEvaluationFilter filter, PageQuery query) {
    @Nullable List<String> after = query.afterKey(filter.scope(), filter.isDisagreement() ? 2 : 1);
    return runs.head(filter.runId())
        .chain(
            run ->
                filter.isDisagreement()
                    ? store.pageDisagreements(run, filter, query, after)
                    : store.page(run, filter, query, after));
  }

  /** Items and run change in one transaction. */
  Uni<EvaluationRunResponse> retryFailed(UUID runId) {
    return reopening.retryFailed(runId, run -> items.reopenFailed(run.workshopId(), run.id()));
  }

  Uni<Page<EvaluationFailure>> pageFailures(UUID runId, PageQuery query) {
    String scope = "evaluation-failures:" + runId;
    @Nullable List<String> after = query.afterKey(scope, 1);
    return runs.head(runId).chain(run -> store.pageFailures(run, scope, query, after));
  }

  /**
   * A judge evaluation for one of the workshop's facilitators.
   *
   * @param id the judge evaluation
   * @return the judge evaluation; fails with 404 when it is not there or belongs to a foreign
   *     workshop
   */
  public Uni<JudgeEvaluationResponse> get(UUID id) {
    return store
        .find(id)
        .call(
            evaluation ->
                runs.head(evaluation.runId())
                    .onFailure(JudgeEvaluationService::isNotFound)
                    .transform(foreign -> Problem.notFound("judge evaluation")));
  }

  /**
   * How the traces of a run came out, counted.
   *
   * @param run the run; the caller has checked who asks
   * @return each trace of the run in exactly one count
   */
  public Uni<List<OutcomeCount>> outcomes(RunHead run) {
    return store.outcomes(run);
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof Problem problem && problem.status() == 404;
  }
}
