package dev.judgeworkshop.judge.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.judgeworkshop.judge.evaluation.PairCount;
import dev.judgeworkshop.judge.scale.Scale;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two judges of the same traces. */
class PairedTableTest {

  private final PairedTable table =
      new PairedTable(
          Scale.of(ScaleType.BINARY),
          List.of(
              new PairCount(1, 1, 1, 20),
              new PairCount(1, 0, 1, 9),
              new PairCount(1, 1, 0, 2),
              new PairCount(0, 0, 0, 10),
              new PairCount(0, 1, 1, 4)));

  @Test
  void countsWhatChanged() {
    assertThat(table.n()).isEqualTo(45);
    assertThat(table.fixed()).isEqualTo(9);
    assertThat(table.broken()).isEqualTo(2);
    assertThat(McNemarTest.exact(table.fixed(), table.broken())).isCloseTo(0.0654297, within(5e-8));
  }

  @Test
  void theDifferenceHasAPairedInterval() {
    Measure difference = table.difference(JudgeMetric.ACCURACY);

    assertThat(difference.value()).isCloseTo(7 / 45.0, within(1e-12));
    assertThat(difference.interval().low()).isBetween(-0.01, 0.05);
    assertThat(difference.interval().high()).isBetween(0.26, 0.33);
    assertThat(table.difference(JudgeMetric.ACCURACY)).isEqualTo(difference);
  }

  @Test
  void nothingInCommonIsNotComputable() {
    PairedTable empty = new PairedTable(Scale.of(ScaleType.LIKERT), List.of());

    assertThat(empty.difference(JudgeMetric.ACCURACY).notComputable()).isEqualTo("no-traces");
  }
}
