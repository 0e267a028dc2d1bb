package dev.judgeworkshop.annotations.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.dkpro.statistics.agreement.IAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random tables give what another implementation (DKPro Statistics) gives for them. */
class CrossCheckTest {

  private static final double PRECISION = 1e-9;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void alphaAgreesAlsoWithMissingRatings(long seed) {
    int[][] raters = random(seed, 2 + (int) (seed % 5), 30, 0.25);
    CountTable table = Tables.ofRaters(1, 5, raters);
    CodingAnnotationStudy study = study(raters);

    alpha(study, table, new NominalDistanceFunction(), Distance.NOMINAL);
    alpha(study, table, new OrdinalDistanceFunction(), Distance.ORDINAL);
    alpha(study, table, new IntervalDistanceFunction(), Distance.INTERVAL);
    alpha(study, table, new RatioDistanceFunction(), Distance.RATIO);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void kappaOfTwoRatersAgrees(long seed) {
    int[][] raters = random(seed, 2, 40, 0);
    CodingAnnotationStudy study = study(raters);
    int[] joint = Tables.joint(1, 5, raters[0], raters[1]);

    assertThat(CohenKappa.of(joint, 5, CohenKappa.Weights.PLAIN).value())
        .isCloseTo(new CohenKappaAgreement(study).calculateAgreement(), within(PRECISION));
    assertThat(CohenKappa.of(joint, 5, CohenKappa.Weights.QUADRATIC).value())
        .isCloseTo(
            new WeightedKappaAgreement(study, new QuadraticOnFullScale()).calculateAgreement(),
            within(PRECISION));
    assertThat(PercentAgreement.of(Tables.ofRaters(1, 5, raters)).value())
        .isCloseTo(new PercentageAgreement(study).calculateAgreement(), within(PRECISION));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
  void fleissKappaAgrees(long seed) {
    int[][] raters = random(seed, 3 + (int) (seed % 4), 25, 0);

    assertThat(FleissKappa.of(Tables.ofRaters(1, 5, raters)).value())
        .isCloseTo(new FleissKappaAgreement(study(raters)).calculateAgreement(), within(PRECISION));
  }

  /** Theirs takes weights from 0 to 1. */
  private static final class QuadraticOnFullScale implements IDistanceFunction {

    @Override
    public double measureDistance(IAnnotationStudy study, Object a, Object b) {
      double steps = ((Integer) a - (Integer) b) / 4.0;
      return steps * steps;
    }
  }

  private static void alpha(
      CodingAnnotationStudy study, CountTable table, IDistanceFunction theirs, Distance ours) {
    assertThat(KrippendorffAlpha.of(table, 1, ours).value())
        .as(ours.name())
        .isCloseTo(
            new KrippendorffAlphaAgreement(study, theirs).calculateAgreement(), within(PRECISION));
  }

  /** Raters follow what a trace deserves, more or less; some ratings are missing. */
  private static int[][] random(long seed, int raters, int traces, double missing) {
    Random random = new Random(seed);
    int[][] table = new int[raters][traces];
    for (int trace = 0; trace < traces; trace++) {
      int deserved = 1 + random.nextInt(5);
      for (int rater = 0; rater < raters; rater++) {
        boolean gone = random.nextDouble() < missing;
        int value = Math.clamp(deserved + random.nextInt(3) - 1, 1, 5);
        table[rater][trace] = gone ? Tables.NONE : value;
      }
    }
    return table;
  }

  private static CodingAnnotationStudy study(int[][] raters) {
    CodingAnnotationStudy study = new CodingAnnotationStudy(raters.length);
    for (int trace = 0; trace < raters[0].length; trace++) {
      Object[] values = new Object[raters.length];
      for (int rater = 0; rater < raters.length; rater++) {
        values[rater] = raters[rater][trace] == Tables.NONE ? null : raters[rater][trace];
      }
      study.addItemAsArray(values);
    }
    return study;
  }
}
