package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.evaluation.JudgeEvaluationService;
import dev.judgeworkshop.judge.run.RunHead;
import io.quarkus.cache.CacheResult;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the figures of runs that are over: they never change, and thousands of draws cost CPU. */
@ApplicationScoped
class MetricsCache {

  private final JudgeEvaluationService evaluations;

  MetricsCache(JudgeEvaluationService evaluations) {
    this.evaluations = evaluations;
  }

  /** The run's head at its end is always the same, and so is the key. */
  @CacheResult(cacheName = "judge-metrics")
  Uni<MetricsResponse> of(RunHead run) {
    return evaluations
        .outcomes(run)
        .map(outcomes -> new MetricsCalculation(run.id(), run.scaleType(), outcomes))
        .chain(
            calculation ->
                VertxContextSupport.executeBlocking(
                    () -> calculation.metrics(run.majorityRating())));
  }
}
