package dev.judgeworkshop.annotations.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  /** The standard error of the mean of 0..99 is 2.887: plus and minus 1.96 of it around 49.5. */
  @Test
  void coversTheMeanAsTheoryPredicts() {
    Interval interval =
        Bootstrap.intervals(
                100, 1, sample -> new double[] {Arrays.stream(sample).average().orElse(0)})
            .getFirst();

    assertThat(interval).isNotNull();
    assertThat(interval.low()).isCloseTo(49.5 - 1.96 * 2.887, within(0.5));
    assertThat(interval.high()).isCloseTo(49.5 + 1.96 * 2.887, within(0.5));
    assertThat(interval.draws()).isEqualTo(2_000);
    assertThat(interval.skippedDraws()).isZero();
  }

  @Test
  void givesTheSameIntervalEveryTime() {
    Bootstrap.Statistics first = sample -> new double[] {sample[0]};

    assertThat(Bootstrap.intervals(50, 1, first)).isEqualTo(Bootstrap.intervals(50, 1, first));
  }

  @Test
  void leavesOutAndCountsDrawsThatAreNotComputable() {
    Interval interval =
        Bootstrap.intervals(2, 1, sample -> new double[] {sample[0] == 0 ? Double.NaN : 1})
            .getFirst();

    assertThat(interval).isNotNull();
    assertThat(interval.low()).isEqualTo(1);
    assertThat(interval.skippedDraws()).isBetween(900, 1_100);
  }

  @Test
  void givesNoneWhereNothingCanBeResampled() {
    assertThat(Bootstrap.intervals(1, 2, sample -> new double[] {1, 1})).containsOnlyNulls();
    assertThat(Bootstrap.intervals(9, 1, sample -> new double[] {Double.NaN})).containsOnlyNulls();
  }

  @Test
  void interpolatesPercentiles() {
    double[] sorted = {1, 2, 3, 4};

    assertThat(Bootstrap.percentile(sorted, 0.5)).isEqualTo(2.5);
    assertThat(Bootstrap.percentile(sorted, 0)).isEqualTo(1);
    assertThat(Bootstrap.percentile(sorted, 1)).isEqualTo(4);
  }
}
