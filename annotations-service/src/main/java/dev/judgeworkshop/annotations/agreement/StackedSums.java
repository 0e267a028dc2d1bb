package dev.judgeworkshop.annotations.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The {@link PairSums} of several questions of one scale, added up trace by trace. A row has one
 * more cell at its end: how many questions of the trace have two ratings or more.
 */
final class StackedSums {

  private final int categories;
  private final RowSums rows;

  private StackedSums(int categories, RowSums rows) {
    this.categories = categories;
    this.rows = rows;
  }

  static StackedSums of(List<QuestionRatings> questions) {
    int categories = questions.getFirst().categories();
    Map<UUID, double[]> byTrace = new LinkedHashMap<>();
    for (QuestionRatings question : questions) {
      add(question, byTrace);
    }
    int stride = categories * (categories + 1) / 2 + 2;
    return new StackedSums(
        categories, RowSums.of(byTrace.values().toArray(double[][]::new), stride));
  }

  private static void add(QuestionRatings question, Map<UUID, double[]> byTrace) {
    CountTable counts = question.counts();
    PairSums sums = PairSums.of(counts.pairable());
    int next = 0;
    for (int trace = 0; trace < counts.traces(); trace++) {
      if (counts.raters(trace) >= 2) {
        double[] row =
            byTrace.computeIfAbsent(question.traceId(trace), id -> new double[sums.stride() + 1]);
        sums.addTo(row, next++);
        row[row.length - 1]++;
      }
    }
  }

  /** How many traces have a question with two ratings or more. */
  int traces() {
    return rows.units();
  }

  int categories() {
    return categories;
  }

  double[] total() {
    return rows.total();
  }

  /** The sum over a sample of trace indexes, with repetitions. */
  double[] total(int[] sample) {
    return rows.total(sample);
  }
}
