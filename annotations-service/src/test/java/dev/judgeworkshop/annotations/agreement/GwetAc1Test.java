package dev.judgeworkshop.annotations.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GwetAc1Test {

  static Stream<Arguments> published() {
    return Stream.of(
        // irrCAC README: cac.raw4raters, cont3x3abstractors, distrib.6raters
        arguments(Tables.ofRaters(1, 5, Examples.KRIPPENDORFF_4X12), 0.775444068126995, 1e-12),
        arguments(Tables.ofJoint(Examples.GWET_3X3), 0.8493305, 5e-8),
        arguments(Tables.ofCounts(Examples.GWET_15X6), 0.4448007, 5e-8),
        // the prevalence paradox: kappa is -0.0234 here
        arguments(Tables.ofJoint(new int[] {118, 5}, new int[] {2, 0}), 0.9407763, 5e-8));
  }

  @ParameterizedTest
  @MethodSource("published")
  void givesPublishedValues(CountTable table, double expected, double precision) {
    assertThat(GwetAc1.of(table).value()).isCloseTo(expected, within(precision));
  }

  @Test
  void isOneWhereEverybodyGaveTheSame() {
    assertThat(GwetAc1.of(Tables.ofCounts(new int[] {7, 0}, new int[] {7, 0})).value())
        .isEqualTo(1);
  }

  @Test
  void isNotComputableWithoutAPair() {
    assertThat(GwetAc1.of(Tables.ofCounts(new int[] {1, 0})).reason()).isEqualTo(Reason.NO_PAIRS);
  }
}
