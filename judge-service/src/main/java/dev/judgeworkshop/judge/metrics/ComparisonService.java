package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.evaluation.EvaluationReports;
import dev.judgeworkshop.judge.run.EvaluationRunService;
import dev.judgeworkshop.judge.run.RunHead;
import dev.judgeworkshop.kit.problem.Problem;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Compares runs of the same question; for facilitators. */
@ApplicationScoped
public class ComparisonService {

  private final EvaluationRunService runs;
  private final EvaluationReports reports;

  ComparisonService(EvaluationRunService runs, EvaluationReports reports) {
    this.runs = runs;
    this.reports = reports;
  }

  Uni<ComparisonResponse> compare(UUID runId, UUID with) {
    return runs.head(runId)
        .chain(
            after ->
                runs.head(with)
                    .invoke(before -> requireSame(after, before))
                    .chain(before -> compare(after, before)));
  }

  /**
   * Compares two runs whose reader has been checked.
   *
   * @param after the run that is asked about
   * @param before the run that it is compared with
   * @return the comparison
   */
  public Uni<ComparisonResponse> compare(RunHead after, RunHead before) {
    return reports
        .pairs(before, after)
        .chain(
            pairs ->
                reports
                    .changed(before, after)
                    .chain(
                        changed ->
                            VertxContextSupport.executeBlocking(
                                () -> ComparisonResponse.of(after, before, pairs, changed))));
  }

  private static void requireSame(RunHead after, RunHead before) {
    if (!after.workshopId().equals(before.workshopId())
        || !after.questionId().equals(before.questionId())) {
      throw Problem.badRequest("with", "must be a run of the same question");
    }
    MetricsService.requireOver(after);
    MetricsService.requireOver(before);
  }
}
