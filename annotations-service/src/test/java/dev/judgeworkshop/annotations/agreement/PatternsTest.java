package dev.judgeworkshop.annotations.agreement;

import static dev.judgeworkshop.annotations.agreement.AgreementPattern.Kind.RATER_SYSTEMATICALLY_HIGH;
import static dev.judgeworkshop.annotations.agreement.AgreementPattern.Kind.RATER_SYSTEMATICALLY_LOW;
import static dev.judgeworkshop.annotations.agreement.AgreementPattern.Kind.RATER_WITHOUT_VARIANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatternsTest {

  private static final UUID QUESTION = new UUID(0, 1);

  @Test
  void findsARaterWhoNeverVaries() {
    QuestionRatings ratings = likert(new int[] {1, 2, 3, 4, 5, 3}, new int[] {3, 3, 3, 3, 3, 3});

    assertThat(RaterPatterns.of(ratings))
        .extracting(AgreementPattern::kind, AgreementPattern::userId)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(RATER_WITHOUT_VARIANCE, rater(1)));
  }

  @Test
  void findsRatersWhoAreHighAndLow() {
    QuestionRatings ratings =
        likert(
            new int[] {2, 3, 2, 3, 2, 3, 2},
            new int[] {2, 3, 2, 3, 2, 3, 3},
            new int[] {4, 5, 4, 5, 4, 5, 4},
            new int[] {1, 2, 1, 2, 1, 1, 2});

    List<AgreementPattern> found = RaterPatterns.of(ratings);

    assertThat(found)
        .filteredOn(pattern -> pattern.kind() == RATER_SYSTEMATICALLY_HIGH)
        .extracting(AgreementPattern::userId)
        .containsExactly(rater(2));
    assertThat(found)
        .filteredOn(pattern -> pattern.kind() == RATER_SYSTEMATICALLY_LOW)
        .extracting(AgreementPattern::userId)
        .contains(rater(3));
    assertThat(found.getFirst().detail()).contains("on 7 shared traces");
  }

  @Test
  void saysNothingOnFewTraces() {
    assertThat(RaterPatterns.of(likert(new int[] {5, 5, 5, 5}, new int[] {1, 1, 1, 1}))).isEmpty();
  }

  @Test
  void findsTracesThatSplitTheRatersBetweenTheEnds() {
    QuestionRatings ratings =
        likert(
            new int[] {1, 3, 5, 2},
            new int[] {5, 3, 5, 3},
            new int[] {1, 3, 4, 2},
            new int[] {5, 3, 5, 2});

    List<AgreementPattern> found = TracePatterns.of(ratings, ratings.counts());

    assertThat(found).extracting(AgreementPattern::traceId).containsExactly(trace(0));
    assertThat(found.getFirst().detail())
        .isEqualTo("4 raters are 67 % of the scale apart on average.");
  }

  private static QuestionRatings likert(int[]... raters) {
    List<TraceRatings> rows = new ArrayList<>();
    for (int t = 0; t < raters[0].length; t++) {
      int trace = t;
      rows.add(
          new TraceRatings(
              QUESTION,
              trace(trace),
              IntStream.range(0, raters.length).mapToObj(PatternsTest::rater).toArray(UUID[]::new),
              IntStream.range(0, raters.length)
                  .mapToObj(rater -> (short) raters[rater][trace])
                  .toArray(Short[]::new)));
    }
    return new QuestionRatings(1, 5, rows);
  }

  private static UUID rater(int number) {
    return new UUID(1, number);
  }

  private static UUID trace(int number) {
    return new UUID(2, number);
  }
}
