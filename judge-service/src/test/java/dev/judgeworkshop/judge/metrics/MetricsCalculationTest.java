package dev.judgeworkshop.judge.metrics;

import static dev.judgeworkshop.judge.evaluation.TracePart.HELD_OUT;
import static dev.judgeworkshop.judge.evaluation.TracePart.TUNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.judgeworkshop.judge.evaluation.OutcomeCount;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MetricsCalculationTest {

  private static final UUID RUN = UUID.randomUUID();

  @Test
  void countsEveryTraceOnceAndMeasuresHeldOutOnesOnly() {
    // Given
    List<OutcomeCount> outcomes =
        List.of(
            new OutcomeCount(HELD_OUT, false, 1, 1, 20),
            new OutcomeCount(HELD_OUT, false, 1, 0, 5),
            new OutcomeCount(HELD_OUT, false, 0, 1, 10),
            new OutcomeCount(HELD_OUT, false, 0, 0, 15),
            new OutcomeCount(HELD_OUT, false, 0, null, 2),
            new OutcomeCount(HELD_OUT, true, null, 1, 3),
            new OutcomeCount(TUNING, true, null, 1, 4),
            new OutcomeCount(TUNING, false, 1, 0, 75),
            new OutcomeCount(null, false, null, 1, 7));

    // When
    MetricsResponse metrics = calculate(ScaleType.BINARY, outcomes, 1);

    // Then
    assertThat(metrics.n()).isEqualTo(50);
    assertThat(metrics.unjudged()).isEqualTo(2);
    assertThat(metrics.excludedContested()).isEqualTo(7);
    assertThat(metrics.excludedTuning()).isEqualTo(75);
    assertThat(metrics.unlabelled()).isEqualTo(7);
    assertThat(metrics.confusion().labels()).containsExactly(0, 1);
    assertThat(metrics.confusion().counts()).containsExactly(List.of(15, 10), List.of(5, 20));
    assertThat(metrics.recall().value()).isEqualTo(0.8);
    assertThat(metrics.weightedKappa()).isNull();
    assertThat(metrics.heldOutWarning()).isNull();
  }

  @Test
  void intervalsAreTheSameEachTimeAndHoldTheFigure() {
    // Given
    List<OutcomeCount> outcomes =
        List.of(
            new OutcomeCount(HELD_OUT, false, 1, 1, 45),
            new OutcomeCount(HELD_OUT, false, 0, 1, 5));

    // When
    Measure accuracy = calculate(ScaleType.BINARY, outcomes, 1).accuracy();

    // Then
    assertThat(accuracy).isEqualTo(calculate(ScaleType.BINARY, outcomes, 1).accuracy());
    assertThat(accuracy.value()).isEqualTo(0.9);
    assertThat(accuracy.interval().draws()).isEqualTo(2_000);
    assertThat(accuracy.interval().skippedDraws()).isZero();
    assertThat(accuracy.interval().low()).isCloseTo(0.82, within(0.021));
    assertThat(accuracy.interval().high()).isCloseTo(0.98, within(0.021));
    assertThat(accuracy.wilson().low()).isCloseTo(0.7864, within(5e-5));
  }

  @Test
  void theBaselineIsMeasuredOnTheSameTraces() {
    // Given: the judge alone is right twice, the baseline alone nine times
    List<OutcomeCount> outcomes =
        List.of(
            new OutcomeCount(HELD_OUT, false, 1, 1, 20),
            new OutcomeCount(HELD_OUT, false, 1, 0, 9),
            new OutcomeCount(HELD_OUT, false, 0, 0, 2),
            new OutcomeCount(HELD_OUT, false, 0, 1, 1));

    // When
    BaselineResponse baseline = calculate(ScaleType.BINARY, outcomes, 1).baseline();

    // Then
    assertThat(baseline.rating()).isEqualTo(1);
    assertThat(baseline.accuracy().value()).isCloseTo(29 / 32.0, within(1e-12));
    assertThat(baseline.kappa().value()).isZero();
    assertThat(baseline.accuracyDifference().value()).isCloseTo(-7 / 32.0, within(1e-12));
    assertThat(baseline.accuracyDifference().interval().high()).isLessThan(0.05);
    assertThat(baseline.mcNemarP()).isCloseTo(0.0654297, within(5e-8));
  }

  @Test
  void likertHasItsOwnFigures() {
    // Given
    List<OutcomeCount> outcomes =
        List.of(
            new OutcomeCount(HELD_OUT, false, 5, 4, 1),
            new OutcomeCount(HELD_OUT, false, 3, 3, 1),
            new OutcomeCount(HELD_OUT, false, 2, 2, 1),
            new OutcomeCount(HELD_OUT, false, 4, 5, 1),
            new OutcomeCount(HELD_OUT, false, 1, 1, 1));

    // When
    MetricsResponse metrics = calculate(ScaleType.LIKERT, outcomes, 3);

    // Then
    assertThat(metrics.weightedKappa().value()).isCloseTo(0.9, within(1e-12));
    assertThat(metrics.meanAbsoluteError().value()).isCloseTo(0.4, within(1e-12));
    assertThat(metrics.spearman().value()).isCloseTo(0.9, within(1e-12));
    assertThat(metrics.kendallTauB().value()).isCloseTo(0.8, within(1e-12));
    assertThat(metrics.precision()).isNull();
    assertThat(metrics.heldOutWarning()).contains("Only 5 held-out traces");
  }

  @Test
  void nothingIsMadeUpWithoutTraces() {
    // When
    MetricsResponse metrics = calculate(ScaleType.BINARY, List.of(), null);

    // Then
    assertThat(metrics.accuracy()).isEqualTo(notComputable("no-traces", 0));
    assertThat(metrics.kappa()).isEqualTo(notComputable("no-traces", 0));
    assertThat(metrics.baseline().accuracy()).isEqualTo(notComputable("no-tuning-traces", 0));
    assertThat(metrics.heldOutWarning()).isNotNull();
  }

  @Test
  void degenerateTablesSayWhy() {
    // When
    List<OutcomeCount> allPass = List.of(new OutcomeCount(HELD_OUT, false, 1, 1, 9));
    List<OutcomeCount> allFail = List.of(new OutcomeCount(HELD_OUT, false, 0, 0, 1));
    MetricsResponse pass = calculate(ScaleType.BINARY, allPass, 1);
    MetricsResponse fail = calculate(ScaleType.BINARY, allFail, 0);

    // Then
    assertThat(pass.kappa()).isEqualTo(notComputable("one-category", 9));
    assertThat(pass.mcc()).isEqualTo(notComputable("constant-ratings", 9));
    assertThat(pass.specificity()).isEqualTo(notComputable("no-human-fail", 9));
    assertThat(pass.accuracy().value()).isEqualTo(1);
    assertThat(fail.kappa()).isEqualTo(notComputable("fewer-than-two-traces", 1));
    assertThat(fail.precision()).isEqualTo(notComputable("never-judged-pass", 1));
    assertThat(fail.recall()).isEqualTo(notComputable("no-human-pass", 1));
    assertThat(fail.f1()).isEqualTo(notComputable("no-pass", 1));
  }

  @Test
  void drawsThatAreNotComputableAreSkippedAndCounted() {
    // Given: a draw without the one human pass has no recall
    List<OutcomeCount> outcomes =
        List.of(
            new OutcomeCount(HELD_OUT, false, 1, 1, 1), new OutcomeCount(HELD_OUT, false, 0, 0, 9));

    // When
    Interval recall = calculate(ScaleType.BINARY, outcomes, 0).recall().interval();

    // Then: 0.9^10 of the draws
    assertThat(recall.skippedDraws() / (double) recall.draws()).isCloseTo(0.3487, within(0.04));
  }

  private static Measure notComputable(String reason, int n) {
    return new Measure(null, reason, null, null, n);
  }

  private static MetricsResponse calculate(
      ScaleType scale, List<OutcomeCount> outcomes, Integer majority) {
    return new MetricsCalculation(RUN, scale, outcomes).metrics(majority);
  }
}
