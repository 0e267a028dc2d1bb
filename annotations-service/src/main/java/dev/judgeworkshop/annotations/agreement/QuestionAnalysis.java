package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.model.ScaleType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the coefficients of one question together; plain computation, off the event loop. */
final class QuestionAnalysis {

  private static final double PREVALENT = 0.8;

  /** Where a statistic lies among the resampled ones; alpha for each distance in between. */
  private static final int PERCENT = 0;

  private static final int FLEISS = 1 + Distance.values().length;

  private final QuestionResponse question;
  private final QuestionRatings ratings;
  private final CountTable counts;
  private final CountTable pairable;
  private final PairSums sums;
  private final List<@Nullable Interval> intervals;

  private QuestionAnalysis(QuestionResponse question, QuestionRatings ratings) {
    this.question = question;
    this.ratings = ratings;
    this.counts = ratings.counts();
    this.pairable = counts.pairable();
    this.sums = PairSums.of(pairable);
    this.intervals = Bootstrap.intervals(sums.traces(), FLEISS + 1, this::resample);
  }

  static QuestionAgreement of(QuestionResponse question, QuestionRatings ratings) {
    return new QuestionAnalysis(question, ratings).agreement();
  }

  private QuestionAgreement agreement() {
    boolean likert = question.scale().type() == ScaleType.LIKERT;
    return new QuestionAgreement(
        question.id(),
        question.title(),
        question.scale().type(),
        ratings.raterIds().size(),
        counts.traces(),
        pairable.traces(),
        counts.pairs(),
        Measure.of(PercentAgreement.of(counts), intervals.get(PERCENT)),
        alpha(Distance.NOMINAL),
        likert ? alpha(Distance.ORDINAL) : null,
        likert ? alpha(Distance.INTERVAL) : null,
        fleissKappa(),
        gwetAc1(),
        RaterPairs.of(ratings, likert),
        patterns());
  }

  private double[] resample(int[] sample) {
    double[] total = sums.total(sample);
    double[] values = new double[FLEISS + 1];
    values[PERCENT] = PercentAgreement.value(total, sample.length);
    for (Distance distance : Distance.values()) {
      values[1 + distance.ordinal()] =
          KrippendorffAlpha.value(total, sums.categories(), ratings.lowest(), distance);
    }
    values[FLEISS] = FleissKappa.value(total, sample.length, sums.categories());
    return values;
  }

  private Measure alpha(Distance distance) {
    return Measure.of(
        KrippendorffAlpha.of(counts, ratings.lowest(), distance),
        intervals.get(1 + distance.ordinal()));
  }

  private @Nullable Measure fleissKappa() {
    Coefficient kappa = FleissKappa.of(counts);
    return kappa.reason() == Reason.UNEQUAL_NUMBERS_OF_RATERS
        ? null
        : Measure.of(kappa, intervals.get(FLEISS));
  }

  private @Nullable Measure gwetAc1() {
    if (counts.largestShare() <= PREVALENT) {
      return null;
    }
    Interval interval =
        Bootstrap.intervals(
                counts.traces(), 1, sample -> new double[] {GwetAc1.value(counts, sample)})
            .getFirst();
    return Measure.of(GwetAc1.of(counts), interval);
  }

  private List<AgreementPattern> patterns() {
    return Stream.concat(
            RaterPatterns.of(ratings).stream(), TracePatterns.of(ratings, counts).stream())
        .toList();
  }
}
