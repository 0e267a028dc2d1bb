package dev.judgeworkshop.annotations.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FleissKappaTest {

  /** Fleiss 1971: 30 patients, 6 raters; R irr data(diagnoses). */
  private static final int[][] DIAGNOSES = {
    {4, 4, 4, 4, 4, 4}, {2, 2, 2, 5, 5, 5}, {2, 3, 3, 3, 3, 5}, {5, 5, 5, 5, 5, 5},
    {2, 2, 2, 4, 4, 4}, {1, 1, 3, 3, 3, 3}, {3, 3, 3, 3, 5, 5}, {1, 1, 3, 3, 3, 4},
    {1, 1, 4, 4, 4, 4}, {5, 5, 5, 5, 5, 5}, {1, 4, 4, 4, 4, 4}, {1, 2, 4, 4, 4, 4},
    {2, 2, 2, 3, 3, 3}, {1, 4, 4, 4, 4, 4}, {2, 2, 4, 4, 4, 5}, {3, 3, 3, 3, 3, 5},
    {1, 1, 1, 4, 5, 5}, {1, 1, 1, 1, 1, 2}, {2, 2, 4, 4, 4, 4}, {1, 3, 3, 5, 5, 5},
    {5, 5, 5, 5, 5, 5}, {2, 4, 4, 4, 4, 4}, {2, 2, 4, 5, 5, 5}, {1, 1, 4, 4, 4, 4},
    {1, 4, 4, 4, 4, 5}, {2, 2, 2, 2, 2, 4}, {1, 1, 1, 1, 5, 5}, {2, 2, 4, 4, 4, 4},
    {1, 3, 3, 3, 3, 3}, {5, 5, 5, 5, 5, 5},
  };

  static Stream<Arguments> published() {
    return Stream.of(
        arguments(Tables.ofTraces(1, 5, DIAGNOSES), 0.4302445, 5e-8),
        arguments(Tables.ofCounts(Examples.FLEISS_10X5), 0.20993070442195522, 1e-12),
        // irrCAC README, distrib.6raters
        arguments(Tables.ofCounts(Examples.GWET_15X6), 0.4139265, 5e-8),
        // for two raters it is Scott's pi; irrCAC, cont3x3abstractors
        arguments(Tables.ofJoint(Examples.GWET_3X3), 0.7962397, 5e-8),
        // justusrandolph.net's calculator, by statsmodels
        arguments(Tables.ofCounts(new int[] {7, 1}, new int[] {3, 5}), 0.161905, 5e-7),
        arguments(Tables.ofCounts(new int[] {7, 0}, new int[] {0, 7}), 1.0, 1e-12),
        arguments(Tables.ofCounts(new int[] {6, 1, 0}, new int[] {0, 7, 0}), 0.708333, 5e-7));
  }

  @ParameterizedTest
  @MethodSource("published")
  void givesPublishedValues(CountTable table, double expected, double precision) {
    assertThat(FleissKappa.of(table).value()).isCloseTo(expected, within(precision));
  }

  /** statsmodels test_aggregate_raters: how often each diagnosis was given. */
  @Test
  void restsOnThePublishedTotalsOfEachCategory() {
    CountTable table = Tables.ofTraces(1, 5, DIAGNOSES);

    double[] marginals = KrippendorffAlpha.marginals(PairSums.of(table).total(), 5);

    assertThat(marginals).usingComparatorWithPrecision(1e-9).containsExactly(26, 26, 30, 55, 43);
  }

  /** Wikipedia, "Fleiss' kappa", column P_i. */
  @Test
  void restsOnThePublishedAgreementOfEachTrace() {
    double[] expected = {1, 0.253, 0.308, 0.44, 0.33, 0.462, 0.242, 0.176, 0.286, 0.286};

    PairSums sums = PairSums.of(Tables.ofCounts(Examples.FLEISS_10X5));

    for (int trace = 0; trace < expected.length; trace++) {
      assertThat(sums.agreementOf(trace)).isCloseTo(expected[trace], within(5e-4));
    }
  }

  @Test
  void needsTheSameNumberOfRatersOnEveryTrace() {
    CountTable table = Tables.ofCounts(new int[] {2, 1}, new int[] {1, 1});

    assertThat(FleissKappa.of(table).reason()).isEqualTo(Reason.UNEQUAL_NUMBERS_OF_RATERS);
  }

  @Test
  void isNotComputableWhenOneCategoryOccursOnly() {
    CountTable table = Tables.ofCounts(new int[] {7, 0}, new int[] {7, 0});

    assertThat(FleissKappa.of(table).reason()).isEqualTo(Reason.NO_VARIATION);
  }
}
