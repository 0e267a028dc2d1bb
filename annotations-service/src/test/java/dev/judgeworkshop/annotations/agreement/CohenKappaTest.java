package dev.judgeworkshop.annotations.agreement;

import static dev.judgeworkshop.annotations.agreement.CohenKappa.Weights.LINEAR;
import static dev.judgeworkshop.annotations.agreement.CohenKappa.Weights.PLAIN;
import static dev.judgeworkshop.annotations.agreement.CohenKappa.Weights.QUADRATIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.judgeworkshop.annotations.agreement.CohenKappa.Weights;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CohenKappaTest {

  private static final int[][] SAS = {{0, 4, 1}, {0, 8, 0}, {0, 1, 5}};
  private static final int[][] SKLEARN = {{46, 0, 0}, {4, 40, 0}, {0, 0, 10}};
  private static final int[][] DIAGNOSES = {
    {40, 6, 4, 15}, {4, 25, 1, 5}, {4, 2, 21, 9}, {17, 13, 12, 45}
  };
  private static final int[][] FOUR = {{11, 3, 1, 0}, {2, 9, 4, 1}, {0, 3, 10, 5}, {1, 0, 2, 12}};

  static Stream<Arguments> published() {
    return Stream.of(
        // Wikipedia, "Cohen's kappa"
        arguments(new int[][] {{20, 5}, {10, 15}}, PLAIN, 0.4, 1e-12),
        arguments(new int[][] {{45, 15}, {25, 15}}, PLAIN, 0.1304348, 5e-8),
        arguments(FOUR, PLAIN, 0.5413681, 5e-8),
        arguments(FOUR, LINEAR, 0.6704950, 5e-8),
        arguments(FOUR, QUADRATIC, 0.7689067, 5e-8),
        // the prevalence paradox
        arguments(new int[][] {{118, 5}, {2, 0}}, PLAIN, -0.0233918, 5e-8),
        // SAS PROC FREQ, by statsmodels
        arguments(SAS, PLAIN, 0.4842, 5e-5),
        arguments(SAS, LINEAR, 0.4701, 5e-5),
        // Artstein and Poesio 2008, by scikit-learn
        arguments(new int[][] {{20, 20}, {10, 50}}, PLAIN, 0.348, 5e-4),
        // scikit-learn test_cohen_kappa
        arguments(SKLEARN, PLAIN, 0.9315, 5e-5),
        arguments(SKLEARN, LINEAR, 0.9412, 5e-5),
        arguments(SKLEARN, QUADRATIC, 0.9541, 5e-5),
        arguments(new int[][] {{46, 0, 0}, {6, 32, 6}, {0, 0, 10}}, PLAIN, 0.8013, 5e-5),
        // irrCAC
        arguments(Examples.GWET_3X3, PLAIN, 0.7964094, 5e-8),
        arguments(Examples.GWET_3X3, LINEAR, 0.8429020279920023, 1e-12),
        arguments(Examples.GWET_3X3, QUADRATIC, 0.892156862745098, 1e-12),
        arguments(DIAGNOSES, PLAIN, 0.4315007758811793, 1e-12),
        arguments(DIAGNOSES, LINEAR, 0.4068108740134463, 1e-12));
  }

  @ParameterizedTest
  @MethodSource("published")
  void givesPublishedValues(int[][] joint, Weights weights, double expected, double precision) {
    Coefficient kappa = CohenKappa.of(Tables.flat(joint), joint.length, weights);

    assertThat(kappa.value()).isCloseTo(expected, within(precision));
  }

  /** Krippendorff's 4 x 12, pair by pair, on the traces that both rated. */
  @ParameterizedTest
  @CsvSource({
    "0, 1, 0.8448276", "0, 2, 0.4782609", "0, 3, 0.85",
    "1, 2, 0.5423729", "1, 3, 0.8701299", "2, 3, 0.6153846"
  })
  void leavesOutTracesThatOnlyOneRated(int a, int b, double expected) {
    int[][] raters = Examples.KRIPPENDORFF_4X12;

    int[] joint = Tables.joint(1, 5, raters[a], raters[b]);

    assertThat(CohenKappa.of(joint, 5, PLAIN).value()).isCloseTo(expected, within(5e-8));
  }

  /**
   * R irr data(anxiety), raters 2 and 3. They never use category 5, and R takes the five observed
   * categories as the scale: the same numbers here, with that scale.
   */
  @ParameterizedTest
  @CsvSource({
    "PLAIN, -0.0062893081761006275",
    "LINEAR, 0.14590747330960863",
    "QUADRATIC, 0.2520325203252033"
  })
  void givesTheValuesOfTheAnxietyExample(Weights weights, double expected) {
    // category 6 is written as 5
    int[] second = {3, 5, 4, 5, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4};
    int[] third = {2, 1, 4, 4, 3, 2, 1, 5, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2};

    int[] joint = Tables.joint(1, 5, second, third);

    assertThat(CohenKappa.of(joint, 5, weights).value()).isCloseTo(expected, within(1e-12));
  }

  /**
   * irrCAC, cont4x4diagnosis: 0.341 to 0.522 by the asymptotic variance, on 223 traces. A bootstrap
   * is another way to the same interval.
   */
  @Test
  void hasTheIntervalThatTheoryGives() {
    int[] joint = Tables.flat(DIAGNOSES);
    int[] cells = new int[223];
    int next = 0;
    for (int cell = 0; cell < joint.length; cell++) {
      for (int i = 0; i < joint[cell]; i++) {
        cells[next++] = cell;
      }
    }
    Interval interval =
        Bootstrap.intervals(
                223,
                1,
                sample -> {
                  int[] drawn = new int[16];
                  for (int trace : sample) {
                    drawn[cells[trace]]++;
                  }
                  return new double[] {CohenKappa.value(drawn, 4, PLAIN, 223)};
                })
            .getFirst();

    assertThat(interval.low()).isCloseTo(0.341, within(0.02));
    assertThat(interval.high()).isCloseTo(0.522, within(0.02));
  }

  /** By hand: observed 0.375, expected 0.46875; on the three values that occur it were 0.4286. */
  @Test
  void weighsOnTheFullScaleNotOnTheCategoriesThatOccur() {
    int[] a = {1, 2, 5, 5};
    int[] b = {1, 5, 5, 2};

    Coefficient kappa = CohenKappa.of(Tables.joint(1, 5, a, b), 5, LINEAR);

    assertThat(kappa.value()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void isNotComputableWhenBothGaveOneValueOnly() {
    Coefficient kappa = CohenKappa.of(new int[] {9, 0, 0, 0}, 2, PLAIN);

    assertThat(kappa.reason()).isEqualTo(Reason.NO_VARIATION);
  }

  @Test
  void isNotComputableOnOneSharedTrace() {
    Coefficient kappa = CohenKappa.of(new int[] {1, 0, 0, 0}, 2, PLAIN);

    assertThat(kappa.reason()).isEqualTo(Reason.TOO_FEW_SHARED_TRACES);
    assertThat(kappa.n()).isEqualTo(1);
  }
}
