package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.evaluation.EvaluationReports;
import dev.judgeworkshop.judge.evaluation.LabelledItem;
import dev.judgeworkshop.judge.evaluation.LengthCorrelation;
import dev.judgeworkshop.judge.run.EvaluationRunService;
import dev.judgeworkshop.judge.run.RunHead;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Probes a run for biases; for facilitators. */
@ApplicationScoped
public class BiasProbeService {

  private final EvaluationRunService runs;
  private final EvaluationReports reports;

  BiasProbeService(EvaluationRunService runs, EvaluationReports reports) {
    this.runs = runs;
    this.reports = reports;
  }

  Uni<BiasProbesResponse> of(UUID runId) {
    return runs.head(runId).invoke(MetricsService::requireOver).chain(this::of);
  }

  /**
   * Probes a run whose reader has been checked.
   *
   * @param run the run
   * @return the probes
   */
  public Uni<BiasProbesResponse> of(RunHead run) {
    return flips(run)
        .chain(
            flips ->
                reports
                    .lengths(run)
                    .chain(
                        lengths ->
                            reports
                                .heldOut(run)
                                .map(
                                    labelled ->
                                        new BiasProbesResponse(
                                            run.id(),
                                            flips,
                                            correlation(lengths),
                                            gap(labelled)))));
  }

  private Uni<Measure> flips(RunHead run) {
    return runs.repetitionOf(run)
        .chain(
            other ->
                other == null
                    ? Uni.createFrom().item(new Measure(null, "never-repeated", null, null, 0))
                    : reports.flips(run, other).map(BiasProbeService::flipRate));
  }

  private static Measure flipRate(EvaluationReports.Share flips) {
    int n = Math.toIntExact(flips.trials());
    return n == 0
        ? new Measure(null, "no-traces", null, null, 0)
        : new Measure(
            (double) flips.hits() / n,
            null,
            null,
            WilsonInterval.of(Math.toIntExact(flips.hits()), n),
            n);
  }

  private static Measure correlation(LengthCorrelation lengths) {
    int n = Math.toIntExact(lengths.traces());
    return lengths.spearman() == null
        ? new Measure(null, n == 0 ? "no-traces" : "constant-ratings", null, null, n)
        : new Measure(lengths.spearman(), null, null, null, n);
  }

  /** The interval is that of paired differences over traces. */
  private static Measure gap(List<LabelledItem> labelled) {
    int n = labelled.size();
    if (n == 0) {
      return new Measure(null, "no-traces", null, null, 0);
    }
    double[] gaps = labelled.stream().mapToDouble(item -> item.value() - item.truth()).toArray();
    return new Measure(
        Arrays.stream(gaps).average().orElseThrow(), null, Bootstrap.ofMean(gaps), null, n);
  }
}
