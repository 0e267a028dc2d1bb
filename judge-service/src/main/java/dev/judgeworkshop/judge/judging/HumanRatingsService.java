package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.evaluation.JudgeEvaluationService;
import dev.judgeworkshop.judge.run.EvaluationRunService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows the humans' side of a judge evaluation; for facilitators. */
@ApplicationScoped
class HumanRatingsService {

  private final JudgeEvaluationService evaluations;
  private final EvaluationRunService runs;
  private final RaterReports reports;

  HumanRatingsService(
      JudgeEvaluationService evaluations, EvaluationRunService runs, RaterReports reports) {
    this.evaluations = evaluations;
    this.runs = runs;
    this.reports = reports;
  }

  Uni<HumanRatingsResponse> of(UUID evaluationId) {
    return evaluations
        .get(evaluationId)
        .chain(
            evaluation ->
                runs.head(evaluation.runId())
                    .chain(run -> reports.said(run, evaluation.traceId())));
  }
}
