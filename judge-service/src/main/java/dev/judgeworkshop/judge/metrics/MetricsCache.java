package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.evaluation.EvaluationReports;
import dev.judgeworkshop.judge.evaluation.JudgeEvaluationService;
import dev.judgeworkshop.judge.evaluation.LabelledItem;
import dev.judgeworkshop.judge.judging.RaterReports;
import dev.judgeworkshop.judge.judging.RaterReports.RaterRating;
import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.judge.run.RunHead;
import dev.judgeworkshop.kit.deadline.SharedResult;
import io.quarkus.cache.CacheResult;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Keeps the figures of runs that are over: they never change, and thousands of draws cost CPU. */
@ApplicationScoped
class MetricsCache {

  private static final int FEW = MetricsCalculation.FEW_HELD_OUT_TRACES;

  private final JudgeEvaluationService evaluations;
  private final EvaluationReports reports;
  private final RaterReports raters;
  private final JudgePromptService prompts;

  MetricsCache(
      JudgeEvaluationService evaluations,
      EvaluationReports reports,
      RaterReports raters,
      JudgePromptService prompts) {
    this.evaluations = evaluations;
    this.reports = reports;
    this.raters = raters;
    this.prompts = prompts;
  }

  /** The run's head at its end is always the same, and so is the key. */
  @SharedResult
  @CacheResult(cacheName = "judge-metrics")
  Uni<MetricsResponse> of(RunHead run) {
    return evaluations
        .outcomes(run)
        .map(outcomes -> new MetricsCalculation(run.id(), run.scaleType(), outcomes))
        .chain(
            calculation ->
                raters
                    .heldOut(run)
                    .chain(
                        ratings ->
                            folds(run, calculation)
                                .chain(
                                    items ->
                                        VertxContextSupport.executeBlocking(
                                            () -> compute(run, calculation, ratings, items)))));
  }

  private static MetricsResponse compute(
      RunHead run,
      MetricsCalculation calculation,
      List<RaterRating> ratings,
      List<LabelledItem> items) {
    return calculation
        .metrics(run.majorityRating())
        .with(
            ratings.isEmpty() ? null : HumanCeiling.of(run.scaleType(), ratings),
            items.isEmpty() ? null : CrossValidation.of(run.scaleType(), items));
  }

  /** All labelled items where too few are held out and the judge has learned from none of them. */
  private Uni<List<LabelledItem>> folds(RunHead run, MetricsCalculation calculation) {
    if (calculation.n() >= FEW || !JudgeKind.LLM.name().equals(run.kind())) {
      return Uni.createFrom().item(List.of());
    }
    return prompts
        .load(run.judgePromptId())
        .chain(
            version ->
                hasLearned(version) ? Uni.createFrom().item(List.of()) : reports.labelled(run));
  }

  private static boolean hasLearned(JudgePromptResponse version) {
    return version.parentId() != null
        || !version.examples().isEmpty()
        || version.parameters().similarExamples();
  }
}
