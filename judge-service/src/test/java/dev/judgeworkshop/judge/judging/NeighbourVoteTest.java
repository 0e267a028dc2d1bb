package dev.judgeworkshop.judge.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.model.ScaleType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NeighbourVoteTest {

  @Test
  void theMajorityIsWeightedBySimilarity() {
    // Given: three fails weigh less than two passes
    List<Neighbour> neighbours = rated(1, 0.9, 1, 0.8, 0, 0.5, 0, 0.5, 0, 0.5);

    // Then
    assertThat(NeighbourVote.rate(ScaleType.BINARY, neighbours)).isEqualTo(1);
  }

  @Test
  void aTieGoesToTheMostSimilar() {
    assertThat(NeighbourVote.rate(ScaleType.BINARY, rated(0, 0.5, 1, 0.25, 1, 0.25))).isZero();
    assertThat(NeighbourVote.rate(ScaleType.BINARY, rated(1, 0.5, 0, 0.25, 0, 0.25))).isEqualTo(1);
  }

  @Test
  void theMedianIsWeightedBySimilarity() {
    assertThat(NeighbourVote.rate(ScaleType.LIKERT, rated(5, 0.9, 1, 0.2, 2, 0.2, 3, 0.2)))
        .isEqualTo(5);
    assertThat(NeighbourVote.rate(ScaleType.LIKERT, rated(5, 0.5, 1, 0.4, 2, 0.4, 3, 0.4)))
        .isEqualTo(3);
  }

  @Test
  void betweenTwoRatingsTheirMeanCountsHalfwayUp() {
    assertThat(NeighbourVote.rate(ScaleType.LIKERT, rated(2, 0.5, 4, 0.5))).isEqualTo(3);
    assertThat(NeighbourVote.rate(ScaleType.LIKERT, rated(2, 0.5, 3, 0.5))).isEqualTo(3);
  }

  @Test
  void oneNeighbourDecidesAlone() {
    assertThat(NeighbourVote.rate(ScaleType.LIKERT, rated(4, 0.1))).isEqualTo(4);
    assertThat(NeighbourVote.rate(ScaleType.BINARY, rated(0, 0.1))).isZero();
  }

  private static List<Neighbour> rated(double... ratingsAndSimilarities) {
    List<Neighbour> neighbours = new ArrayList<>();
    for (int i = 0; i < ratingsAndSimilarities.length; i += 2) {
      int rating = (int) ratingsAndSimilarities[i];
      neighbours.add(new Neighbour(UUID.randomUUID(), rating, ratingsAndSimilarities[i + 1]));
    }
    return neighbours;
  }
}
