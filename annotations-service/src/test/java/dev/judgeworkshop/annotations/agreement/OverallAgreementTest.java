package dev.judgeworkshop.annotations.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.annotations.rubric.Scale;
import dev.judgeworkshop.model.ScaleType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Stacking questions is what the coefficients give for all their traces in one table. */
class OverallAgreementTest {

  private static final int[][] FIRST = {{1, 2, 3, 4, 5, 2}, {1, 2, 4, 4, 5, 3}, {2, 2, 3, 4, 1, 2}};
  private static final int[][] SECOND = {
    {5, 5, 3, 1, 2, 2}, {4, 5, 3, 2, 2, 2}, {5, 5, 3, 1, 1, 3}
  };

  @Test
  void isTheCoefficientOfTheStackedTable() {
    OverallAgreement overall =
        OverallAgreement.of(rated(ScaleType.LIKERT, FIRST, SECOND)).getFirst();

    CountTable stacked = Tables.ofRaters(1, 5, stack(0), stack(1), stack(2));
    assertThat(overall.questions()).isEqualTo(2);
    assertThat(overall.percentAgreement().value())
        .isCloseTo(PercentAgreement.of(stacked).value(), within(1e-12));
    assertThat(overall.alphaNominal().value())
        .isCloseTo(alpha(stacked, Distance.NOMINAL), within(1e-12));
    assertThat(overall.alphaOrdinal().value())
        .isCloseTo(alpha(stacked, Distance.ORDINAL), within(1e-12));
    assertThat(overall.alphaInterval().value())
        .isCloseTo(alpha(stacked, Distance.INTERVAL), within(1e-12));
    assertThat(overall.alphaInterval().n()).isEqualTo(6);
    assertThat(overall.alphaInterval().interval().low())
        .isLessThan(overall.alphaInterval().value());
  }

  @Test
  void saysWhyThereIsNoValue() {
    OverallAgreement none =
        OverallAgreement.of(rated(ScaleType.LIKERT, new int[][] {{1, 2}}, new int[][] {{3, 3}}))
            .getFirst();

    assertThat(none.percentAgreement().notComputable()).isEqualTo("no-pairs");
    assertThat(none.alphaNominal().notComputable()).isEqualTo("too-few-pairable-traces");
  }

  @Test
  void needsTwoQuestionsOfAScale() {
    assertThat(OverallAgreement.of(rated(ScaleType.LIKERT, FIRST))).isEmpty();
  }

  private static double alpha(CountTable table, Distance distance) {
    return KrippendorffAlpha.of(table, 1, distance).value();
  }

  private static int[] stack(int rater) {
    int[] both = Arrays.copyOf(FIRST[rater], 12);
    System.arraycopy(SECOND[rater], 0, both, 6, 6);
    return both;
  }

  private static Map<QuestionResponse, QuestionRatings> rated(
      ScaleType scale, int[][]... questions) {
    Map<QuestionResponse, QuestionRatings> rated = new LinkedHashMap<>();
    for (int[][] raters : questions) {
      UUID id = UUID.randomUUID();
      QuestionResponse question =
          new QuestionResponse(
              id, rated.size(), "q", "", new Scale(scale, null, null), true, null, List.of());
      List<TraceRatings> rows = new ArrayList<>();
      for (int t = 0; t < raters[0].length; t++) {
        int trace = t;
        rows.add(
            new TraceRatings(
                id,
                new UUID(2, t),
                java.util.stream.IntStream.range(0, raters.length)
                    .mapToObj(r -> new UUID(1, r))
                    .toArray(UUID[]::new),
                Arrays.stream(raters).map(r -> (short) r[trace]).toArray(Short[]::new)));
      }
      rated.put(question, new QuestionRatings(1, 5, rows));
    }
    return rated;
  }
}
