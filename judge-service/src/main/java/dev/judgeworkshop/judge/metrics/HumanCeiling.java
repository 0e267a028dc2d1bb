package dev.judgeworkshop.judge.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.judge.judging.RaterReports.RaterRating;
import dev.judgeworkshop.judge.scale.Scale;
import dev.judgeworkshop.model.ScaleType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far people agree with each other on the traces of a judge, beside how far the judge agrees
 * with them: no judge can be asked for more.
 *
 * @param raters each of them, at most 50
 * @param judgeAccuracy the mean of the judge's accuracy against each rater; absent without raters
 * @param othersAccuracy the mean of each rater's accuracy against the others; absent when nobody
 *     shared a trace
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "HumanCeiling", requiredProperties = "raters")
public record HumanCeiling(
    List<Rater> raters, @Nullable Double judgeAccuracy, @Nullable Double othersAccuracy) {

  private static final int MOST = 50;

  /** From each rater's rating of each trace. */
  static HumanCeiling of(ScaleType scaleType, List<RaterRating> ratings) {
    Map<UUID, List<RaterRating>> byTrace =
        ratings.stream().collect(Collectors.groupingBy(RaterRating::traceId));
    List<Rater> raters =
        ratings.stream()
            .map(RaterRating::userId)
            .distinct()
            .sorted()
            .limit(MOST)
            .map(user -> rater(scaleType, user, byTrace))
            .toList();
    return new HumanCeiling(
        raters, mean(raters, Rater::judgeAccuracy), mean(raters, Rater::othersAccuracy));
  }

  private static Rater rater(ScaleType scaleType, UUID user, Map<UUID, List<RaterRating>> byTrace) {
    Scale scale = Scale.of(scaleType);
    int[][] judge = new int[scale.size()][scale.size()];
    int[][] others = new int[scale.size()][scale.size()];
    for (List<RaterRating> ofTrace : byTrace.values()) {
      Optional<RaterRating> own =
          ofTrace.stream().filter(rating -> rating.userId().equals(user)).findFirst();
      if (own.isEmpty() || !scale.contains(own.get().rating())) {
        continue;
      }
      int rated = (int) own.get().rating() - scale.low();
      judge[rated][own.get().judge() - scale.low()]++;
      Integer settled = settled(scaleType, ofTrace, user);
      if (settled != null) {
        others[settled - scale.low()][rated]++;
      }
    }
    return Rater.of(
        user, scaleType, ConfusionMatrix.of(scale, judge), ConfusionMatrix.of(scale, others));
  }

  /** Majority or median of the others; null on a tie, or without others. */
  private static @Nullable Integer settled(
      ScaleType scaleType, List<RaterRating> ofTrace, UUID user) {
    double[] sorted =
        ofTrace.stream()
            .filter(rating -> !rating.userId().equals(user))
            .mapToDouble(RaterRating::rating)
            .sorted()
            .toArray();
    if (sorted.length == 0) {
      return null;
    }
    double middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    return Scale.of(scaleType).contains(middle) ? (int) middle : null;
  }

  private static @Nullable Double mean(List<Rater> raters, Function<Rater, Measure> measure) {
    double[] values =
        raters.stream()
            .map(measure)
            .map(Measure::value)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .toArray();
    return values.length == 0 ? null : Arrays.stream(values).average().orElseThrow();
  }

  /**
   * One rater.
   *
   * @param userId the rater
   * @param judgeAccuracy the judge against this rater
   * @param judgeKappa the judge against this rater; quadratic weights for LIKERT
   * @param othersAccuracy this rater against the majority or median of the others
   * @param othersKappa this rater against the others; quadratic weights for LIKERT
   */
  @Schema(
      name = "HumanCeilingRater",
      requiredProperties = {
        "userId",
        "judgeAccuracy",
        "judgeKappa",
        "othersAccuracy",
        "othersKappa"
      })
  public record Rater(
      UUID userId,
      Measure judgeAccuracy,
      Measure judgeKappa,
      Measure othersAccuracy,
      Measure othersKappa) {

    static Rater of(UUID userId, ScaleType scale, ConfusionMatrix judge, ConfusionMatrix others) {
      JudgeMetric kappa =
          scale == ScaleType.LIKERT ? JudgeMetric.WEIGHTED_KAPPA : JudgeMetric.KAPPA;
      List<Measure> ofJudge = measures(judge, kappa);
      List<Measure> ofOthers = measures(others, kappa);
      return new Rater(userId, ofJudge.get(0), ofJudge.get(1), ofOthers.get(0), ofOthers.get(1));
    }

    private static List<Measure> measures(ConfusionMatrix matrix, JudgeMetric kappa) {
      List<@Nullable Interval> intervals =
          Bootstrap.intervals(matrix, List.of(JudgeMetric.ACCURACY, kappa));
      return List.of(
          JudgeMetric.ACCURACY.measure(matrix, intervals.get(0)),
          kappa.measure(matrix, intervals.get(1)));
    }
  }
}
