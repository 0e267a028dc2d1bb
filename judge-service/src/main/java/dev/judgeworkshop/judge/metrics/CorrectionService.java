package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.evaluation.EvaluationReports;
import dev.judgeworkshop.judge.run.EvaluationRunService;
import dev.judgeworkshop.judge.run.RunHead;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.ScaleType;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Corrects what a judge says of traces without a truth; for facilitators. */
@ApplicationScoped
class CorrectionService {

  private final EvaluationRunService runs;
  private final EvaluationReports reports;

  CorrectionService(EvaluationRunService runs, EvaluationReports reports) {
    this.runs = runs;
    this.reports = reports;
  }

  /** The errors are those of the run itself, or of another run of the same version. */
  Uni<CorrectionResponse> correct(UUID runId, @Nullable UUID calibrationRunId) {
    return runs.head(runId)
        .chain(
            run ->
                runs.head(calibrationRunId == null ? runId : calibrationRunId)
                    .invoke(calibration -> requireSame(run, calibration))
                    .chain(calibration -> correct(run, calibration)));
  }

  private Uni<CorrectionResponse> correct(RunHead run, RunHead calibration) {
    return reports
        .unlabelled(run)
        .chain(
            ratings ->
                reports
                    .heldOut(calibration)
                    .map(
                        labelled ->
                            run.scaleType() == ScaleType.BINARY
                                ? CorrectionResponse.rate(run, calibration, ratings, labelled)
                                : CorrectionResponse.mean(run, calibration, ratings, labelled)));
  }

  private static void requireSame(RunHead run, RunHead calibration) {
    if (!run.judgePromptId().equals(calibration.judgePromptId())) {
      throw Problem.badRequest("calibrationRunId", "must be a run of the same version");
    }
    MetricsService.requireOver(run);
    MetricsService.requireOver(calibration);
  }
}
