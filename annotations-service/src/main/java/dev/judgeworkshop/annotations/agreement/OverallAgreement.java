package dev.judgeworkshop.annotations.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.model.ScaleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far the raters agree over all questions of one scale: the questions are stacked, so that a
 * question on a trace is what is rated. Resampled are the traces, each with all of its questions,
 * because ratings of one trace belong together.
 *
 * @param scale LIKERT or BINARY
 * @param questions how many of the rubric's questions have this scale, two or more
 * @param percentAgreement the share of equal pairs
 * @param alphaNominal Krippendorff's alpha, all differences alike
 * @param alphaOrdinal the same by rank; LIKERT only
 * @param alphaInterval the same by squared difference; LIKERT only
 */
@Schema(requiredProperties = {"scale", "questions", "percentAgreement", "alphaNominal"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record OverallAgreement(
    ScaleType scale,
    int questions,
    Measure percentAgreement,
    Measure alphaNominal,
    @Nullable Measure alphaOrdinal,
    @Nullable Measure alphaInterval) {

  private static final List<Distance> DISTANCES =
      List.of(Distance.NOMINAL, Distance.ORDINAL, Distance.INTERVAL);

  /** For each scale that two questions or more have, LIKERT first. */
  static List<OverallAgreement> of(Map<QuestionResponse, QuestionRatings> rated) {
    List<OverallAgreement> overall = new ArrayList<>();
    for (ScaleType scale : List.of(ScaleType.LIKERT, ScaleType.BINARY)) {
      List<QuestionRatings> stacked =
          rated.entrySet().stream()
              .filter(question -> question.getKey().scale().type() == scale)
              .map(Map.Entry::getValue)
              .toList();
      if (stacked.size() > 1) {
        overall.add(of(scale, stacked));
      }
    }
    return overall;
  }

  private static OverallAgreement of(ScaleType scale, List<QuestionRatings> questions) {
    StackedSums sums = StackedSums.of(questions);
    int lowest = questions.getFirst().lowest();
    List<@Nullable Interval> intervals =
        Bootstrap.intervals(
            sums.traces(),
            1 + DISTANCES.size(),
            sample -> values(sums.total(sample), sums.categories(), lowest));
    double[] values = values(sums.total(), sums.categories(), lowest);
    boolean likert = scale == ScaleType.LIKERT;
    return new OverallAgreement(
        scale,
        questions.size(),
        Measure.of(percent(sums, values[0]), intervals.get(0)),
        Measure.of(alpha(sums, values[1]), intervals.get(1)),
        likert ? Measure.of(alpha(sums, values[2]), intervals.get(2)) : null,
        likert ? Measure.of(alpha(sums, values[3]), intervals.get(3)) : null);
  }

  /** The share of equal pairs, then alpha for each distance. */
  private static double[] values(double[] total, int categories, int lowest) {
    double[] values = new double[1 + DISTANCES.size()];
    values[0] = total[total.length - 2] / total[total.length - 1];
    for (int i = 0; i < DISTANCES.size(); i++) {
      values[i + 1] = KrippendorffAlpha.value(total, categories, lowest, DISTANCES.get(i));
    }
    return values;
  }

  private static Coefficient percent(StackedSums sums, double value) {
    return sums.traces() == 0
        ? Coefficient.notComputable(Reason.NO_PAIRS, 0)
        : Coefficient.of(value, sums.traces());
  }

  private static Coefficient alpha(StackedSums sums, double value) {
    return sums.traces() < 2
        ? Coefficient.notComputable(Reason.TOO_FEW_PAIRABLE_TRACES, sums.traces())
        : Coefficient.ofVarying(value, sums.traces());
  }
}
