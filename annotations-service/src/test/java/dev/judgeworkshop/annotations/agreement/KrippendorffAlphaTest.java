package dev.judgeworkshop.annotations.agreement;

import static dev.judgeworkshop.annotations.agreement.Tables.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KrippendorffAlphaTest {

  @ParameterizedTest
  @CsvSource({
    "NOMINAL, 0.7434210526315791",
    "ORDINAL, 0.8153875037548814",
    "INTERVAL, 0.8491071428571428",
    "RATIO, 0.7974027747116121"
  })
  void givesThePublishedValuesOfKrippendorff2011(Distance distance, double expected) {
    CountTable table = Tables.ofRaters(1, 5, Examples.KRIPPENDORFF_4X12);

    Coefficient alpha = KrippendorffAlpha.of(table, 1, distance);

    assertThat(alpha.value()).isCloseTo(expected, within(1e-12));
    assertThat(alpha.n()).isEqualTo(11);
  }

  /** Wikipedia, "Krippendorff's alpha"; also the docstring of fast-krippendorff. */
  @ParameterizedTest
  @CsvSource({"NOMINAL, 0.691358", "INTERVAL, 0.810845"})
  void givesThePublishedValuesOfWikipedia(Distance distance, double expected) {
    CountTable table =
        Tables.ofRaters(
            1,
            5,
            new int[] {NONE, NONE, NONE, NONE, NONE, 3, 4, 1, 2, 1, 1, 3, 3, NONE, 3},
            new int[] {1, NONE, 2, 1, 3, 3, 4, 3, NONE, NONE, NONE, NONE, NONE, NONE, NONE},
            new int[] {NONE, NONE, 2, 1, 3, 4, 4, NONE, 2, 1, 1, 3, 3, NONE, 4});

    assertThat(KrippendorffAlpha.of(table, 1, distance).value()).isCloseTo(expected, within(5e-7));
  }

  /** NLTK test_disagreement.test_easy: the third item has a single rating. */
  @Test
  void leavesOutTracesWithOneRating() {
    CountTable table = Tables.ofCounts(new int[] {1, 2}, new int[] {1, 1}, new int[] {0, 1});

    assertThat(KrippendorffAlpha.of(table, 0, Distance.NOMINAL).value())
        .isCloseTo(-0.3333333, within(5e-8));
  }

  /** irrCAC README: 0.7972585 and 0.4204384. */
  @Test
  void givesThePublishedValuesOfIrrCac() {
    CountTable abstractors = Tables.ofJoint(Examples.GWET_3X3);
    CountTable sixRaters = Tables.ofCounts(Examples.GWET_15X6);

    assertThat(KrippendorffAlpha.of(abstractors, 0, Distance.NOMINAL).value())
        .isCloseTo(0.7972585, within(5e-8));
    assertThat(KrippendorffAlpha.of(sixRaters, 0, Distance.NOMINAL).value())
        .isCloseTo(0.4204384, within(5e-8));
  }

  @Test
  void isNotOneButNotComputableWhenOneCategoryOccursOnly() {
    CountTable table = Tables.ofCounts(new int[] {7, 0}, new int[] {7, 0});

    Coefficient alpha = KrippendorffAlpha.of(table, 0, Distance.NOMINAL);

    assertThat(alpha.isComputable()).isFalse();
    assertThat(alpha.reason()).isEqualTo(Reason.NO_VARIATION);
    assertThat(alpha.value()).isNaN();
  }

  @Test
  void isNotComputableOnFewerThanTwoPairableTraces() {
    CountTable table = Tables.ofCounts(new int[] {1, 1}, new int[] {1, 0}, new int[] {0, 0});

    Coefficient alpha = KrippendorffAlpha.of(table, 0, Distance.NOMINAL);

    assertThat(alpha.reason()).isEqualTo(Reason.TOO_FEW_PAIRABLE_TRACES);
    assertThat(alpha.n()).isEqualTo(1);
  }
}
