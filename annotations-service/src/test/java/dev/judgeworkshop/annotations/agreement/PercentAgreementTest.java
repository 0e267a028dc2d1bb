package dev.judgeworkshop.annotations.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PercentAgreementTest {

  /** irrCAC README, cac.raw4raters. */
  @Test
  void averagesOverTracesWithTwoRatingsOrMore() {
    CountTable table = Tables.ofRaters(1, 5, Examples.KRIPPENDORFF_4X12);

    Coefficient agreement = PercentAgreement.of(table);

    assertThat(agreement.value()).isCloseTo(0.8181818181818182, within(1e-12));
    assertThat(agreement.n()).isEqualTo(11);
  }

  /** irrCAC README, cont3x3abstractors. */
  @Test
  void isTheShareOfTheDiagonalForTwoRaters() {
    CountTable table = Tables.ofJoint(Examples.GWET_3X3);

    assertThat(PercentAgreement.of(table).value()).isCloseTo(0.89, within(1e-12));
  }

  @Test
  void isNotComputableWithoutAPair() {
    CountTable table = Tables.ofCounts(new int[] {1, 0}, new int[] {0, 1});

    assertThat(PercentAgreement.of(table).reason()).isEqualTo(Reason.NO_PAIRS);
  }
}
