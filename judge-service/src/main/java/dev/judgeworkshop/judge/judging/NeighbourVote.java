package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.scale.Scale;
import dev.judgeworkshop.model.ScaleType;
import java.util.Comparator;
import java.util.List;

/** One rating from the ratings of neighbours, each weighted by its similarity. */
final class NeighbourVote {

  private NeighbourVote() {}

  /**
   * The majority for BINARY (a tie goes to the most similar neighbour), the weighted median for
   * LIKERT (between two ratings: their mean, halfway up).
   *
   * @param scaleType BINARY or LIKERT
   * @param neighbours at least one, the most similar first
   * @return a rating of the scale
   */
  static int rate(ScaleType scaleType, List<Neighbour> neighbours) {
    return scaleType == ScaleType.BINARY
        ? majority(neighbours)
        : Scale.of(scaleType).closest(median(neighbours));
  }

  private static int majority(List<Neighbour> neighbours) {
    double lead =
        neighbours.stream()
            .mapToDouble(n -> n.rating() == 1 ? n.similarity() : -n.similarity())
            .sum();
    return lead == 0 ? neighbours.getFirst().rating() : lead > 0 ? 1 : 0;
  }

  private static double median(List<Neighbour> neighbours) {
    List<Neighbour> ascending =
        neighbours.stream().sorted(Comparator.comparingInt(Neighbour::rating)).toList();
    double half = ascending.stream().mapToDouble(Neighbour::similarity).sum() / 2;
    double weight = 0;
    for (int i = 0; i < ascending.size() - 1; i++) {
      weight += ascending.get(i).similarity();
      if (weight == half) {
        return (ascending.get(i).rating() + ascending.get(i + 1).rating()) / 2.0;
      }
      if (weight > half) {
        return ascending.get(i).rating();
      }
    }
    return ascending.getLast().rating();
  }
}
