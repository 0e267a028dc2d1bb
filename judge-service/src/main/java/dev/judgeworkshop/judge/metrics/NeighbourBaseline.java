package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.evaluation.EvaluationReports;
import dev.judgeworkshop.judge.evaluation.PairCount;
import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.judge.run.EvaluationRunService;
import dev.judgeworkshop.judge.run.RunHead;
import dev.judgeworkshop.judge.scale.Scale;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The nearest-neighbour judge beside another one: its newest run of the same question that ended.
 */
@ApplicationScoped
class NeighbourBaseline {

  private final EvaluationRunService runs;
  private final EvaluationReports reports;

  NeighbourBaseline(EvaluationRunService runs, EvaluationReports reports) {
    this.runs = runs;
    this.reports = reports;
  }

  /** Empty for such a judge itself, and when none has been run. */
  Uni<Optional<BaselineResponse>> beside(RunHead run) {
    if (JudgeKind.NEAREST_NEIGHBOUR.name().equals(run.kind())) {
      return Uni.createFrom().item(Optional.empty());
    }
    return runs.newest(run, JudgeKind.NEAREST_NEIGHBOUR)
        .chain(
            newest ->
                newest.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : reports
                        .pairs(newest.get(), run)
                        .chain(
                            pairs ->
                                VertxContextSupport.executeBlocking(
                                    () -> Optional.of(measured(run, pairs)))));
  }

  /** On the traces that both have judged; the difference is the judge's less the neighbours'. */
  private static BaselineResponse measured(RunHead run, List<PairCount> pairs) {
    PairedTable table = new PairedTable(Scale.of(run.scaleType()), pairs);
    ConfusionMatrix before = table.before();
    List<@Nullable Interval> intervals =
        Bootstrap.intervals(before, List.of(JudgeMetric.ACCURACY, JudgeMetric.KAPPA));
    return new BaselineResponse(
        JudgeKind.NEAREST_NEIGHBOUR,
        null,
        JudgeMetric.ACCURACY.measure(before, intervals.get(0)),
        JudgeMetric.KAPPA.measure(before, intervals.get(1)),
        table.difference(JudgeMetric.ACCURACY),
        table.n() == 0 ? null : McNemarTest.exact(table.fixed(), table.broken()));
  }
}
