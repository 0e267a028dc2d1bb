package dev.judgeworkshop.judge.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.judgeworkshop.judge.scale.Scale;
import dev.judgeworkshop.model.ScaleType;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Published and worked examples; each value was computed by someone else. */
class MetricValuesTest {

  private static final Offset<Double> PRECISE = within(5e-8);
  private static final Offset<Double> FOUR_DIGITS = within(5e-5);
  private static final Scale FOUR_STEPS = new Scale(1, 4);

  @Test
  void ratesOfABinaryJudge() {
    // Given
    ConfusionMatrix matrix = binary(15, 10, 5, 20);

    // Then
    assertThat(BinaryRates.precision(matrix)).isCloseTo(0.6667, FOUR_DIGITS);
    assertThat(BinaryRates.recall(matrix)).isCloseTo(0.8, PRECISE);
    assertThat(BinaryRates.f1(matrix)).isCloseTo(0.7273, FOUR_DIGITS);
    assertThat(BinaryRates.specificity(matrix)).isCloseTo(0.6, PRECISE);
    assertThat(BinaryRates.mcc(matrix)).isCloseTo(0.4082483, PRECISE);
    assertThat(CohenKappa.plain(matrix)).isCloseTo(0.4, PRECISE);
  }

  @Test
  void agreementOfALikertJudge() {
    // Given
    ConfusionMatrix matrix = likert(new int[] {5, 3, 2, 4, 1}, new int[] {4, 3, 2, 5, 1});

    // Then
    assertThat(JudgeMetric.ACCURACY.of(matrix)).isCloseTo(0.6, PRECISE);
    assertThat(JudgeMetric.MEAN_ABSOLUTE_ERROR.of(matrix)).isCloseTo(0.4, PRECISE);
    assertThat(JudgeMetric.KAPPA.of(matrix)).isCloseTo(0.5, PRECISE);
    assertThat(JudgeMetric.WEIGHTED_KAPPA.of(matrix)).isCloseTo(0.9, PRECISE);
  }

  @Test
  void rankCorrelationsWithoutTies() {
    // Given: one of ten pairs is discordant, squared rank differences sum up to 2
    ConfusionMatrix matrix = likert(new int[] {5, 3, 2, 4, 1}, new int[] {4, 3, 2, 5, 1});

    // Then
    assertThat(RankCorrelation.spearman(matrix)).isCloseTo(1 - 6 * 2 / 120.0, PRECISE);
    assertThat(RankCorrelation.kendallTauB(matrix)).isCloseTo(0.8, PRECISE);
  }

  @Test
  void rankCorrelationsWithTies() {
    // Given: human 1 2 2 3, judge 1 2 3 3
    ConfusionMatrix matrix = likert(new int[] {1, 2, 2, 3}, new int[] {1, 2, 3, 3});

    // Then: ranks 1 2.5 2.5 4 and 1 2 3.5 3.5; 4 concordant pairs, none discordant
    assertThat(RankCorrelation.spearman(matrix)).isCloseTo(3.75 / 4.5, PRECISE);
    assertThat(RankCorrelation.kendallTauB(matrix)).isCloseTo(4 / 5.0, PRECISE);
  }

  @Test
  void kappaOfPublishedTables() {
    assertThat(CohenKappa.plain(binary(20, 5, 10, 15))).isCloseTo(0.4, PRECISE);
    assertThat(CohenKappa.plain(binary(45, 15, 25, 15))).isCloseTo(0.1304348, PRECISE);
    assertThat(CohenKappa.plain(binary(118, 5, 2, 0))).isCloseTo(-0.0233918, PRECISE);
  }

  @Test
  void weightedKappaOfAPublishedTable() {
    // Given
    ConfusionMatrix matrix =
        ConfusionMatrix.of(
            FOUR_STEPS, new int[][] {{11, 3, 1, 0}, {2, 9, 4, 1}, {0, 3, 10, 5}, {1, 0, 2, 12}});

    // Then
    assertThat(CohenKappa.plain(matrix)).isCloseTo(0.5413681, PRECISE);
    assertThat(CohenKappa.linear(matrix)).isCloseTo(0.6704950, PRECISE);
    assertThat(CohenKappa.quadratic(matrix)).isCloseTo(0.7689067, PRECISE);
  }

  @Test
  void wilsonIntervals() {
    assertWilson(WilsonInterval.of(5, 10), 0.2366, 0.7634);
    assertWilson(WilsonInterval.of(45, 50), 0.7864, 0.9565);
    assertWilson(WilsonInterval.of(0, 20), 0, 0.1611);
  }

  @Test
  void mcNemarsExactTest() {
    assertThat(McNemarTest.exact(2, 9)).isCloseTo(0.0654297, PRECISE);
    assertThat(McNemarTest.exact(9, 2)).isCloseTo(0.0654297, PRECISE);
    assertThat(McNemarTest.exact(3, 3)).isEqualTo(1);
    assertThat(McNemarTest.exact(0, 0)).isEqualTo(1);
    assertThat(McNemarTest.exact(0, 3_000)).isZero();
  }

  private static void assertWilson(WilsonInterval interval, double low, double high) {
    assertThat(interval.low()).isCloseTo(low, FOUR_DIGITS);
    assertThat(interval.high()).isCloseTo(high, FOUR_DIGITS);
  }

  /** Human fail first: true negatives, false positives, false negatives, true positives. */
  private static ConfusionMatrix binary(int tn, int fp, int fn, int tp) {
    return ConfusionMatrix.of(Scale.of(ScaleType.BINARY), new int[][] {{tn, fp}, {fn, tp}});
  }

  private static ConfusionMatrix likert(int[] human, int[] judge) {
    int[][] counts = new int[5][5];
    for (int i = 0; i < human.length; i++) {
      counts[human[i] - 1][judge[i] - 1]++;
    }
    return ConfusionMatrix.of(Scale.of(ScaleType.LIKERT), counts);
  }
}
