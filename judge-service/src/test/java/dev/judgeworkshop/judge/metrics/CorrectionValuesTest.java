package dev.judgeworkshop.judge.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.judgeworkshop.judge.evaluation.LabelledItem;
import dev.judgeworkshop.judge.evaluation.RatingCount;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Published and computed values of the corrections. */
class CorrectionValuesTest {

  private static final Offset<Double> SEVEN_DIGITS = within(5e-8);

  @Test
  void aPassRateIsCorrected() {
    CorrectedRate rate = CorrectedRate.of(.80, .85, .90, 1000, 40, 60).orElseThrow();

    assertThat(rate.estimate()).isCloseTo(0.8666667, SEVEN_DIGITS);
    assertThat(rate.standardError()).isCloseTo(0.0529214, SEVEN_DIGITS);
    assertThat(rate.low()).isCloseTo(0.7815659, SEVEN_DIGITS);
    assertThat(rate.high()).isCloseTo(0.9890138, SEVEN_DIGITS);
  }

  @Test
  void aLowerPassRateIsCorrected() {
    CorrectedRate rate = CorrectedRate.of(.72, .70, .95, 500, 30, 50).orElseThrow();

    assertThat(rate.estimate()).isCloseTo(0.6461538, SEVEN_DIGITS);
    assertThat(rate.low()).isCloseTo(0.5115007, SEVEN_DIGITS);
    assertThat(rate.high()).isCloseTo(0.7736785, SEVEN_DIGITS);
  }

  @Test
  void aJudgeThatTellsNothingCorrectsNothing() {
    assertThat(CorrectedRate.of(.5, .5, .5, 100, 10, 10)).isEmpty();
    assertThat(CorrectedRate.of(.5, .2, .7, 100, 10, 10)).isEmpty();
    assertThat(CorrectedRate.of(.5, .9, .9, 0, 10, 10)).isEmpty();
    assertThat(CorrectedRate.of(.5, .9, .9, 100, 0, 10)).isEmpty();
  }

  @Test
  void aMeanIsCorrectedByALabelledSample() {
    // Given: F 1 2 3 4 5 5, Y 1 2 2 4 4 5; 40 unlabelled, computed by hand from the formula
    int[] judged = {1, 2, 3, 4, 5, 5};
    int[] truths = {1, 2, 2, 4, 4, 5};
    List<LabelledItem> labelled =
        IntStream.range(0, judged.length)
            .mapToObj(i -> new LabelledItem(UUID.randomUUID(), truths[i], judged[i]))
            .toList();
    List<RatingCount> unlabelled =
        List.of(new RatingCount(2, 10), new RatingCount(4, 20), new RatingCount(5, 10));

    // When
    CorrectedMean mean = CorrectedMean.of(unlabelled, labelled).orElseThrow();

    // Then: cov(Y,F) = 2.4, var F = 2.6667, lambda = 2.4 / (1.15 * 2.6667)
    double lambda = 2.4 / (1.15 * (16 / 6.0));
    assertThat(mean.lambda()).isCloseTo(lambda, within(1e-12));
    assertThat(mean.estimate()).isCloseTo(lambda * 3.75 + 3 - lambda * (20 / 6.0), within(1e-12));
    double varianceOfMany = (10 * 1.75 * 1.75 + 20 * .25 * .25 + 10 * 1.25 * 1.25) / 39;
    double varianceY = 2.4;
    double rest = varianceY - 2 * lambda * 2.4 + lambda * lambda * (16 / 6.0);
    double error = Math.sqrt(lambda * lambda * varianceOfMany / 40 + rest / 6);
    assertThat(mean.high() - mean.estimate()).isCloseTo(1.959963984540054 * error, within(1e-12));
  }

  @Test
  void aConstantJudgeIsNotTrusted() {
    List<LabelledItem> labelled =
        List.of(
            new LabelledItem(UUID.randomUUID(), 1, 3), new LabelledItem(UUID.randomUUID(), 5, 3));

    CorrectedMean mean = CorrectedMean.of(List.of(new RatingCount(3, 100)), labelled).orElseThrow();

    assertThat(mean.lambda()).isZero();
    assertThat(mean.estimate()).isEqualTo(3);
    assertThat(CorrectedMean.of(List.of(), labelled)).isEmpty();
    assertThat(CorrectedMean.of(List.of(new RatingCount(3, 9)), labelled.subList(0, 1))).isEmpty();
  }
}
