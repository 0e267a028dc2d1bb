package dev.judgeworkshop.judge.metrics;

import java.util.function.IntUnaryOperator;

/**
 * Whether judge and humans rank the traces alike; pooled over traces, ties allowed. NaN when one of
 * them never varies.
 */
final class RankCorrelation {

  private RankCorrelation() {}

  /** Spearman's rho: Pearson's correlation of the mid-ranks. */
  static double spearman(ConfusionMatrix matrix) {
    double[] human = centredRanks(matrix, matrix::row);
    double[] judge = centredRanks(matrix, matrix::column);
    double both = 0;
    double humanSquares = 0;
    double judgeSquares = 0;
    for (int i = 0; i < matrix.size(); i++) {
      humanSquares += matrix.row(i) * human[i] * human[i];
      judgeSquares += matrix.column(i) * judge[i] * judge[i];
      for (int j = 0; j < matrix.size(); j++) {
        both += matrix.count(i, j) * human[i] * judge[j];
      }
    }
    return both / Math.sqrt(humanSquares * judgeSquares);
  }

  /** Kendall's tau-b (Kendall 1945): (C - D) / sqrt((n0 - n1)(n0 - n2)). */
  static double kendallTauB(ConfusionMatrix matrix) {
    double pairs = pairs(matrix.n());
    double humanTies = 0;
    double judgeTies = 0;
    double score = 0;
    for (int i = 0; i < matrix.size(); i++) {
      humanTies += pairs(matrix.row(i));
      judgeTies += pairs(matrix.column(i));
      for (int j = 0; j < matrix.size(); j++) {
        score += (double) matrix.count(i, j) * concordantLessDiscordant(matrix, i, j);
      }
    }
    return score / Math.sqrt((pairs - humanTies) * (pairs - judgeTies));
  }

  /** Each pair is met once, from the side of the lower human rating. */
  private static double concordantLessDiscordant(ConfusionMatrix matrix, int i, int j) {
    double score = 0;
    for (int k = i + 1; k < matrix.size(); k++) {
      for (int l = 0; l < matrix.size(); l++) {
        score += Integer.signum(l - j) * matrix.count(k, l);
      }
    }
    return score;
  }

  private static double pairs(int n) {
    return n * (n - 1.0) / 2;
  }

  /** The mid-rank of each rating less the mean rank. */
  private static double[] centredRanks(ConfusionMatrix matrix, IntUnaryOperator margin) {
    double[] ranks = new double[matrix.size()];
    int below = 0;
    for (int i = 0; i < ranks.length; i++) {
      int count = margin.applyAsInt(i);
      ranks[i] = below + (count + 1) / 2.0 - (matrix.n() + 1) / 2.0;
      below += count;
    }
    return ranks;
  }
}
