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
  private final HeldOutLooks looks;
  private final NeighbourBaseline neighbours;

  MetricsService(
      EvaluationRunService runs,
      MetricsCache cache,
      HeldOutLooks looks,
      NeighbourBaseline neighbours) {
    this.runs = runs;
    this.cache = cache;
    this.looks = looks;
    this.neighbours = neighbours;
  }

  Uni<MetricsResponse> of(UUID runId) {
    return runs.head(runId).invoke(MetricsService::requireOver).chain(this::of);
  }

  /**
   * Figures of a run whose reader has been checked; it counts as a look at the held-out part.
   *
   * @param run a run that is over
   * @return the figures
   */
  public Uni<MetricsResponse> of(RunHead run) {
    return cache
        .of(run)
        .chain(
            metrics ->
                looks
                    .look(run)
                    .chain(
                        count ->
                            neighbours
                                .beside(run)
                                .map(baseline -> metrics.with(count, baseline.orElse(null)))));
  }

  /** Figures of a run that goes on would change with every look. */
  static void requireOver(RunHead run) {
    if (!run.state().isTerminal()) {
      throw Problem.conflict("run-not-finished", "The run is not finished yet.");
    }
  }
}
