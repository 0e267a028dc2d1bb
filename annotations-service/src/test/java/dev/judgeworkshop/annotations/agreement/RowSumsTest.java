package dev.judgeworkshop.annotations.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RowSumsTest {

  private static final double[][] ROWS = {{1, 0.5}, {0, 2}, {1, 0.5}, {4, 0}};

  @Test
  void addsUpAllUnits() {
    RowSums sums = RowSums.of(ROWS, 2);

    assertThat(sums.units()).isEqualTo(4);
    assertThat(sums.total()).containsExactly(6, 3);
    assertThat(sums.cell(2, 1)).isEqualTo(0.5);
  }

  @Test
  void aSampleIsTheSumOfItsUnitsHoweverManyAreAlike() {
    SplittableRandom random = new SplittableRandom(7);
    RowSums sums = RowSums.of(ROWS, 2);
    for (int draw = 0; draw < 50; draw++) {
      int[] sample = random.ints(4, 0, 4).toArray();
      double[] expected = new double[2];
      for (int unit : sample) {
        expected[0] += ROWS[unit][0];
        expected[1] += ROWS[unit][1];
      }

      assertThat(sums.total(sample)).containsExactly(expected);
    }
  }

  @Test
  void isZeroWithoutUnits() {
    assertThat(RowSums.of(new double[0][], 3).total()).containsExactly(0, 0, 0);
  }
}
