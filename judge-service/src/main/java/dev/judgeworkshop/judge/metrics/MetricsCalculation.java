package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.evaluation.OutcomeCount;
import dev.judgeworkshop.judge.evaluation.TracePart;
import dev.judgeworkshop.judge.scale.Scale;
import dev.judgeworkshop.model.ScaleType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** From counted outcomes to figures; pure and CPU-bound (some 10 ms per 1,000 traces). */
final class MetricsCalculation {

  static final int FEW_HELD_OUT_TRACES = 30;

  private final UUID runId;
  private final ScaleType scaleType;
  private final List<OutcomeCount> outcomes;
  private final ConfusionMatrix matrix;

  /**
   * Sorts the outcomes of a run.
   *
   * @param runId the run
   * @param scaleType the scale of its question
   * @param outcomes all traces of the run, counted
   */
  MetricsCalculation(UUID runId, ScaleType scaleType, List<OutcomeCount> outcomes) {
    this.runId = runId;
    this.scaleType = scaleType;
    this.outcomes = outcomes;
    this.matrix = matrixOf(Scale.of(scaleType), outcomes);
  }

  /**
   * Computes everything.
   *
   * @param majority the majority of the tuning traces; null when there is none
   */
  MetricsResponse metrics(@Nullable Integer majority) {
    Map<JudgeMetric, Measure> measures = measures();
    return new MetricsResponse(
        runId,
        TracePart.HELD_OUT,
        matrix.n(),
        count(OutcomeCount::contested),
        count(OutcomeCount::isTuning),
        count(OutcomeCount::isUnlabelled),
        count(outcome -> outcome.isHeldOut() && !outcome.isJudged()),
        measures.get(JudgeMetric.ACCURACY),
        measures.get(JudgeMetric.KAPPA),
        measures.get(JudgeMetric.WEIGHTED_KAPPA),
        measures.get(JudgeMetric.MEAN_ABSOLUTE_ERROR),
        measures.get(JudgeMetric.SPEARMAN),
        measures.get(JudgeMetric.KENDALL_TAU_B),
        measures.get(JudgeMetric.PRECISION),
        measures.get(JudgeMetric.RECALL),
        measures.get(JudgeMetric.SPECIFICITY),
        measures.get(JudgeMetric.F1),
        measures.get(JudgeMetric.MCC),
        Confusion.of(matrix),
        Baseline.beside(matrix, majority),
        heldOutWarning(),
        Bootstrap.SEED,
        null,
        null,
        null,
        0);
  }

  /** Held-out traces that can be compared. */
  int n() {
    return matrix.n();
  }

  private Map<JudgeMetric, Measure> measures() {
    List<JudgeMetric> metrics = new ArrayList<>(JudgeMetric.on(scaleType));
    List<@Nullable Interval> intervals = Bootstrap.intervals(matrix, List.copyOf(metrics));
    Map<JudgeMetric, Measure> measures = new EnumMap<>(JudgeMetric.class);
    for (int i = 0; i < metrics.size(); i++) {
      measures.put(metrics.get(i), metrics.get(i).measure(matrix, intervals.get(i)));
    }
    return measures;
  }

  private @Nullable String heldOutWarning() {
    return matrix.n() >= FEW_HELD_OUT_TRACES
        ? null
        : "Only %d held-out traces could be compared; below %d these figures are not reliable."
            .formatted(matrix.n(), FEW_HELD_OUT_TRACES);
  }

  private int count(Predicate<OutcomeCount> selected) {
    return Math.toIntExact(
        outcomes.stream().filter(selected).mapToLong(OutcomeCount::traces).sum());
  }

  private static ConfusionMatrix matrixOf(Scale scale, List<OutcomeCount> outcomes) {
    int[][] counts = new int[scale.size()][scale.size()];
    for (OutcomeCount outcome : outcomes) {
      if (outcome.isHeldOut() && outcome.isJudged()) {
        counts[outcome.truth() - scale.low()][outcome.value() - scale.low()] +=
            Math.toIntExact(outcome.traces());
      }
    }
    return ConfusionMatrix.of(scale, counts);
  }
}
