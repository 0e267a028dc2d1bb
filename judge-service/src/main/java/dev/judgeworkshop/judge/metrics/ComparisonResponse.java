package dev.judgeworkshop.judge.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.judge.evaluation.ChangedTrace;
import dev.judgeworkshop.judge.evaluation.PairCount;
import dev.judgeworkshop.judge.evaluation.TracePart;
import dev.judgeworkshop.judge.run.RunHead;
import dev.judgeworkshop.judge.scale.Scale;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Two runs on the same held-out traces.
 *
 * @param runId the run that is asked about: after
 * @param with the run that it is compared with: before
 * @param part always held-out
 * @param n traces that both have judged, with an uncontested truth
 * @param accuracyBefore of the other run
 * @param accuracyAfter of this run
 * @param accuracyDifference after less before, with the paired interval
 * @param kappaDifference after less before; quadratic weights for LIKERT
 * @param fixed traces that only this run got right
 * @param broken traces that only the other run got right
 * @param mcNemarP the two-sided p-value of McNemar's exact test; absent without traces
 * @param changed traces rated differently, the largest change of the error first, 200 at most
 * @param bootstrapSeed the fixed seed of all intervals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "RunComparison",
    requiredProperties = {
      "runId",
      "with",
      "part",
      "n",
      "accuracyBefore",
      "accuracyAfter",
      "accuracyDifference",
      "kappaDifference",
      "fixed",
      "broken",
      "changed",
      "bootstrapSeed"
    })
public record ComparisonResponse(
    UUID runId,
    UUID with,
    TracePart part,
    int n,
    Measure accuracyBefore,
    Measure accuracyAfter,
    Measure accuracyDifference,
    Measure kappaDifference,
    int fixed,
    int broken,
    @Nullable Double mcNemarP,
    List<ChangedTrace> changed,
    long bootstrapSeed) {

  static ComparisonResponse of(
      RunHead after, RunHead before, List<PairCount> pairs, List<ChangedTrace> changed) {
    PairedTable table = new PairedTable(Scale.of(after.scaleType()), pairs);
    JudgeMetric kappa =
        after.scaleType() == ScaleType.LIKERT ? JudgeMetric.WEIGHTED_KAPPA : JudgeMetric.KAPPA;
    return new ComparisonResponse(
        after.id(),
        before.id(),
        TracePart.HELD_OUT,
        table.n(),
        measured(table.before()),
        measured(table.after()),
        table.difference(JudgeMetric.ACCURACY),
        table.difference(kappa),
        table.fixed(),
        table.broken(),
        table.n() == 0 ? null : McNemarTest.exact(table.fixed(), table.broken()),
        changed,
        Bootstrap.SEED);
  }

  private static Measure measured(ConfusionMatrix matrix) {
    return JudgeMetric.ACCURACY.measure(
        matrix, Bootstrap.intervals(matrix, List.of(JudgeMetric.ACCURACY)).getFirst());
  }
}
