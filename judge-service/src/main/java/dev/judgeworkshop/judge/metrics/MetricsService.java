package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.run.EvaluationRunService;
import dev.judgeworkshop.judge.run.RunHead;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Figures of runs; for facilitators. */
@ApplicationScoped
public class MetricsService {

  private final EvaluationRunService runs;
  private final MetricsCache cache;

  MetricsService(EvaluationRunService runs, MetricsCache cache) {
    this.runs = runs;
    this.cache = cache;
  }

  Uni<MetricsResponse> of(UUID runId) {
    return runs.head(runId).invoke(MetricsService::requireOver).chain(cache::of);
  }

  private static void requireOver(RunHead run) {
    if (!run.state().isTerminal()) {
      throw Problem.conflict("run-not-finished", "The run is not finished yet.");
    }
  }
}
