package dev.judgeworkshop.judge.card;

import dev.judgeworkshop.judge.metrics.BiasProbesResponse;
import dev.judgeworkshop.judge.metrics.HumanCeiling;
import dev.judgeworkshop.judge.metrics.Measure;
import dev.judgeworkshop.judge.metrics.MetricsResponse;
import dev.judgeworkshop.judge.run.EvaluationRunResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What speaks against trusting a judge. */
final class Cautions {

  private static final int FEW = 30;
  private static final double MANY_FLIPS = 0.05;
  private static final double LONG = 0.3;
  private static final double GAP = 0.1;
  private static final int MANY_LOOKS = 5;
  private static final double MANY_FAILED = 0.02;

  private Cautions() {}

  static List<String> of(
      EvaluationRunResponse run, MetricsResponse metrics, BiasProbesResponse probes) {
    List<String> cautions = new ArrayList<>();
    if (metrics.n() < FEW) {
      cautions.add(
          "Measured on only %d held-out traces; below %d the figures are not reliable."
              .formatted(metrics.n(), FEW));
    }
    weakAgreement(metrics).ifPresent(cautions::add);
    baseline(metrics).ifPresent(cautions::add);
    ceiling(metrics).ifPresent(cautions::add);
    if (metrics.looks() > MANY_LOOKS) {
      cautions.add(
          "The held-out traces were looked at for %d runs: the figures flatter the judge."
              .formatted(metrics.looks()));
    }
    probes(probes, cautions);
    long all = run.done() + run.failed();
    if (all > 0 && (double) run.failed() / all > MANY_FAILED) {
      cautions.add("%d of %d traces could not be judged.".formatted(run.failed(), all));
    }
    return cautions;
  }

  private static Optional<String> weakAgreement(MetricsResponse metrics) {
    Measure kappa = metrics.weightedKappa() == null ? metrics.kappa() : metrics.weightedKappa();
    return kappa.interval() != null && kappa.interval().low() <= 0
        ? Optional.of("Agreement with the humans cannot be told from chance.")
        : Optional.empty();
  }

  private static Optional<String> baseline(MetricsResponse metrics) {
    Measure difference = metrics.baseline().accuracyDifference();
    return difference.interval() != null && difference.interval().low() <= 0
        ? Optional.of("It is not shown to be better than always giving the most frequent rating.")
        : Optional.empty();
  }

  private static Optional<String> ceiling(MetricsResponse metrics) {
    HumanCeiling ceiling = metrics.humanCeiling();
    return ceiling == null
            || ceiling.judgeAccuracy() == null
            || ceiling.othersAccuracy() == null
            || ceiling.judgeAccuracy() >= ceiling.othersAccuracy() - GAP
        ? Optional.empty()
        : Optional.of("It agrees with the raters less than they agree with each other.");
  }

  private static void probes(BiasProbesResponse probes, List<String> cautions) {
    Double flips = probes.flipRate().value();
    if (flips == null) {
      cautions.add("It was never asked twice: how often it changes its mind is not known.");
    } else if (flips > MANY_FLIPS) {
      cautions.add(
          String.format(Locale.ROOT, "Asked twice, it changed its mind on %.0f %%.", flips * 100));
    }
    Double length = probes.lengthCorrelation().value();
    if (length != null && Math.abs(length) > LONG) {
      cautions.add(
          String.format(
              Locale.ROOT, "Its ratings follow the length of the output (%.2f).", length));
    }
    Double gap = probes.passRateGap().value();
    if (gap != null && Math.abs(gap) > GAP) {
      cautions.add(
          String.format(
              Locale.ROOT,
              "It rates %.2f %s than the humans.",
              Math.abs(gap),
              gap > 0 ? "higher" : "lower"));
    }
  }
}
