package dev.judgeworkshop.judge.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.judgeworkshop.judge.judging.RaterReports.RaterRating;
import dev.judgeworkshop.model.ScaleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How far people agree with each other. */
class HumanCeilingTest {

  private final UUID ada = new UUID(0, 1);
  private final UUID ben = new UUID(0, 2);
  private final UUID cem = new UUID(0, 3);

  private static List<RaterRating> trace(int judge, Map<UUID, Integer> ratings) {
    UUID trace = UUID.randomUUID();
    return ratings.entrySet().stream()
        .map(rating -> new RaterRating(trace, rating.getKey(), rating.getValue(), judge))
        .toList();
  }

  @Test
  void eachRaterIsComparedWithTheOthersAndWithTheJudge() {
    List<RaterRating> ratings = new ArrayList<>();
    ratings.addAll(trace(1, Map.of(ada, 1, ben, 1, cem, 1)));
    ratings.addAll(trace(0, Map.of(ada, 1, ben, 0, cem, 0)));
    ratings.addAll(trace(1, Map.of(ada, 0, ben, 0)));

    HumanCeiling ceiling = HumanCeiling.of(ScaleType.BINARY, ratings);

    assertThat(ceiling.raters())
        .extracting(HumanCeiling.Rater::userId)
        .containsExactly(ada, ben, cem);
    assertThat(ceiling.raters().get(0).judgeAccuracy().value()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(ceiling.raters().get(0).othersAccuracy().value()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(ceiling.raters().get(0).othersAccuracy().n()).isEqualTo(3);
    assertThat(ceiling.raters().get(1).othersAccuracy().n())
        .as("a tie of the others settles nothing")
        .isEqualTo(2);
    assertThat(ceiling.raters().get(2).judgeAccuracy().value()).isEqualTo(1);
    assertThat(ceiling.judgeAccuracy()).isCloseTo((1 / 3.0 + 2 / 3.0 + 1) / 3, within(1e-12));
  }

  @Test
  void aLoneRaterHasNobodyToAgreeWith() {
    HumanCeiling ceiling = HumanCeiling.of(ScaleType.LIKERT, trace(4, Map.of(ada, 5)));

    assertThat(ceiling.othersAccuracy()).isNull();
    assertThat(ceiling.raters().getFirst().othersAccuracy().notComputable()).isEqualTo("no-traces");
  }
}
