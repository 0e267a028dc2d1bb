package dev.judgeworkshop.annotations.agreement;

import dev.judgeworkshop.annotations.agreement.AgreementPattern.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Raters who never vary, and raters whose values lie above or below those of the others on the same
 * traces: by an eighth of the scale's range or more on average, and by three standard errors.
 */
final class RaterPatterns {

  private static final int MIN_TRACES = 5;
  private static final double MIN_SHARE_OF_RANGE = 0.125;
  private static final double MIN_STANDARD_ERRORS = 3;

  private final QuestionRatings ratings;
  private final int[] n;
  private final int[] low;
  private final int[] high;
  private final int[] shared;
  private final double[] sum;
  private final double[] squares;

  private RaterPatterns(QuestionRatings ratings) {
    this.ratings = ratings;
    int raters = ratings.raterIds().size();
    n = new int[raters];
    low = new int[raters];
    high = new int[raters];
    shared = new int[raters];
    sum = new double[raters];
    squares = new double[raters];
  }

  static List<AgreementPattern> of(QuestionRatings ratings) {
    RaterPatterns patterns = new RaterPatterns(ratings);
    for (int trace = 0; trace < ratings.traces(); trace++) {
      patterns.add(trace);
    }
    return patterns.found();
  }

  private void add(int trace) {
    int total = 0;
    for (int i = ratings.start(trace); i < ratings.end(trace); i++) {
      total += ratings.category(i);
    }
    int others = ratings.end(trace) - ratings.start(trace) - 1;
    for (int i = ratings.start(trace); i < ratings.end(trace); i++) {
      int value = ratings.category(i);
      int rater = ratings.rater(i);
      low[rater] = n[rater] == 0 ? value : Math.min(low[rater], value);
      high[rater] = Math.max(high[rater], value);
      n[rater]++;
      if (others > 0) {
        double difference = value - (double) (total - value) / others;
        shared[rater]++;
        sum[rater] += difference;
        squares[rater] += difference * difference;
      }
    }
  }

  private List<AgreementPattern> found() {
    List<AgreementPattern> found = new ArrayList<>();
    for (int rater = 0; rater < n.length; rater++) {
      if (n[rater] >= MIN_TRACES && low[rater] == high[rater]) {
        found.add(withoutVariance(rater));
      }
      if (isSystematic(rater)) {
        found.add(systematic(rater));
      }
    }
    return found;
  }

  private boolean isSystematic(int rater) {
    if (shared[rater] < MIN_TRACES) {
      return false;
    }
    double mean = sum[rater] / shared[rater];
    double variance = (squares[rater] - sum[rater] * mean) / (shared[rater] - 1);
    double error = Math.sqrt(Math.max(0, variance) / shared[rater]);
    return Math.abs(mean) >= MIN_SHARE_OF_RANGE * (ratings.categories() - 1)
        && Math.abs(mean) >= MIN_STANDARD_ERRORS * error;
  }

  private AgreementPattern withoutVariance(int rater) {
    String detail =
        "Gave %d on all of %d traces.".formatted(low[rater] + ratings.lowest(), n[rater]);
    return AgreementPattern.ofRater(
        Kind.RATER_WITHOUT_VARIANCE, ratings.raterIds().get(rater), detail);
  }

  private AgreementPattern systematic(int rater) {
    double mean = sum[rater] / shared[rater];
    String detail =
        String.format(
            Locale.ROOT,
            "On average %.2f %s the others, on %d shared traces.",
            Math.abs(mean),
            mean > 0 ? "above" : "below",
            shared[rater]);
    Kind kind = mean > 0 ? Kind.RATER_SYSTEMATICALLY_HIGH : Kind.RATER_SYSTEMATICALLY_LOW;
    return AgreementPattern.ofRater(kind, ratings.raterIds().get(rater), detail);
  }
}
