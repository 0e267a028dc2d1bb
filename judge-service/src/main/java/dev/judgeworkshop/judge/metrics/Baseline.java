package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.prompt.JudgeKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures the majority class on the traces of a judge, and the judge against it. */
final class Baseline {

  private Baseline() {}

  /**
   * The baseline beside a judge.
   *
   * @param judge the judge's table on the held-out traces
   * @param rating the majority of the tuning traces; null when there is none
   */
  static BaselineResponse beside(ConfusionMatrix judge, @Nullable Integer rating) {
    if (rating == null) {
      Measure none = new Measure(null, "no-tuning-traces", null, null, judge.n());
      return new BaselineResponse(JudgeKind.MAJORITY_CLASS, null, none, none, none, null);
    }
    Statistic accuracy = sample -> JudgeMetric.ACCURACY.of(sample.withConstantJudge(rating));
    Statistic kappa = sample -> JudgeMetric.KAPPA.of(sample.withConstantJudge(rating));
    Statistic difference = sample -> JudgeMetric.ACCURACY.of(sample) - accuracy.of(sample);
    List<@Nullable Interval> intervals =
        Bootstrap.intervals(judge, List.of(accuracy, kappa, difference));
    ConfusionMatrix constant = judge.withConstantJudge(rating);
    return new BaselineResponse(
        JudgeKind.MAJORITY_CLASS,
        rating,
        JudgeMetric.ACCURACY.measure(constant, intervals.get(0)),
        JudgeMetric.KAPPA.measure(constant, intervals.get(1)),
        difference(judge, difference, intervals.get(2)),
        judge.n() == 0 ? null : mcNemar(judge, rating));
  }

  private static Measure difference(
      ConfusionMatrix judge, Statistic difference, @Nullable Interval interval) {
    return judge.n() == 0
        ? new Measure(null, "no-traces", null, null, 0)
        : new Measure(difference.of(judge), null, interval, null, judge.n());
  }

  private static double mcNemar(ConfusionMatrix judge, int rating) {
    int majority = rating - judge.scale().low();
    int bothRight = judge.count(majority, majority);
    return McNemarTest.exact(judge.diagonal() - bothRight, judge.row(majority) - bothRight);
  }
}
