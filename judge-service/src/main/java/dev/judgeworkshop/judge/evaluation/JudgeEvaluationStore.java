package dev.judgeworkshop.judge.evaluation;

import dev.judgeworkshop.judge.run.RunHead;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sessions in which judge evaluations are read. Totals are the run's counters, kept in the
 * transactions that write the items.
 */
@ApplicationScoped
class JudgeEvaluationStore {

  private final JudgeEvaluationRepository evaluations;

  JudgeEvaluationStore(JudgeEvaluationRepository evaluations) {
    this.evaluations = evaluations;
  }

  @WithSession
  Uni<Page<JudgeEvaluationSummary>> page(
      RunHead run, JudgeEvaluationFilter filter, PageQuery query, @Nullable List<String> after) {
    return evaluations
        .page(run, query, after)
        .map(rows -> Page.of(rows, run.done(), query, filter.scope(), this::key));
  }

  @WithSession
  Uni<Page<JudgeEvaluationSummary>> pageDisagreements(
      RunHead run, JudgeEvaluationFilter filter, PageQuery query, @Nullable List<String> after) {
    return evaluations
        .pageDisagreements(run, query, after)
        .map(
            rows -> Page.of(rows, run.disagreements(), query, filter.scope(), this::differenceKey));
  }

  @WithSession
  Uni<Page<EvaluationFailure>> pageFailures(
      RunHead run, String scope, PageQuery query, @Nullable List<String> after) {
    return evaluations
        .pageFailures(run, query, after)
        .map(
            rows -> Page.of(rows, run.failed(), query, scope, row -> List.of(row.id().toString())));
  }

  @WithSession
  Uni<JudgeEvaluationResponse> find(UUID id) {
    return evaluations
        .findResponse(id)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("judge evaluation"));
  }

  @WithSession
  Uni<List<OutcomeCount>> outcomes(RunHead run) {
    return evaluations.outcomes(run);
  }

  private List<String> key(JudgeEvaluationSummary row) {
    return List.of(row.id().toString());
  }

  private List<String> differenceKey(JudgeEvaluationSummary row) {
    int difference = row.truth() == null ? 0 : Math.abs(row.value() - row.truth());
    return List.of(String.valueOf(difference), row.id().toString());
  }
}
