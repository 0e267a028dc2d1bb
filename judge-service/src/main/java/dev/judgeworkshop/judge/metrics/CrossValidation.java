package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.evaluation.LabelledItem;
import dev.judgeworkshop.judge.scale.Scale;
import dev.judgeworkshop.model.ScaleType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Stratified 5-fold figures, for judges that learned from no trace, where too few traces are held
 * out. Folds follow from truth and trace id alone.
 *
 * @param folds how many
 * @param n traces in all folds
 * @param accuracy pooled over the folds, with its interval
 * @param kappa pooled over the folds; quadratic weights for LIKERT
 * @param foldAccuracies of each fold, to see the spread
 */
@Schema(
    name = "CrossValidation",
    requiredProperties = {"folds", "n", "accuracy", "kappa", "foldAccuracies"})
public record CrossValidation(
    int folds, int n, Measure accuracy, Measure kappa, List<Double> foldAccuracies) {

  private static final int FOLDS = 5;

  /** From all labelled items of a run. */
  static CrossValidation of(ScaleType scaleType, List<LabelledItem> items) {
    Scale scale = Scale.of(scaleType);
    JudgeMetric kappa =
        scaleType == ScaleType.LIKERT ? JudgeMetric.WEIGHTED_KAPPA : JudgeMetric.KAPPA;
    int[][] counts = new int[scale.size()][scale.size()];
    int[] right = new int[FOLDS];
    int[] all = new int[FOLDS];
    List<LabelledItem> dealt =
        items.stream()
            .sorted(
                Comparator.comparingInt(LabelledItem::truth)
                    .thenComparing(item -> item.traceId().hashCode())
                    .thenComparing(LabelledItem::traceId))
            .toList();
    for (int i = 0; i < dealt.size(); i++) {
      LabelledItem item = dealt.get(i);
      counts[item.truth() - scale.low()][item.value() - scale.low()]++;
      all[i % FOLDS]++;
      right[i % FOLDS] += item.truth() == item.value() ? 1 : 0;
    }
    ConfusionMatrix matrix = ConfusionMatrix.of(scale, counts);
    List<@Nullable Interval> intervals =
        Bootstrap.intervals(matrix, List.of(JudgeMetric.ACCURACY, kappa));
    return new CrossValidation(
        FOLDS,
        matrix.n(),
        JudgeMetric.ACCURACY.measure(matrix, intervals.get(0)),
        kappa.measure(matrix, intervals.get(1)),
        IntStream.range(0, FOLDS)
            .filter(fold -> all[fold] > 0)
            .mapToObj(fold -> (double) right[fold] / all[fold])
            .toList());
  }
}
