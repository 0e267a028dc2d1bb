package dev.judgeworkshop.judge.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.judge.evaluation.TracePart;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a run agrees with the humans. Each trace of the run is counted once: in {@code n} or in
 * one of the counts of what was left out. Correlations are pooled over traces.
 *
 * @param runId the run
 * @param part the only part that is measured: {@link TracePart#HELD_OUT}
 * @param n held-out traces with an uncontested truth and a judged rating
 * @param excludedContested traces whose raters are tied
 * @param excludedTuning traces that judges may learn from
 * @param unlabelled traces that nobody annotated
 * @param unjudged held-out traces without a rating of the judge
 * @param accuracy the share of equal ratings
 * @param kappa Cohen's kappa
 * @param weightedKappa Cohen's kappa with quadratic weights on the full scale; LIKERT
 * @param meanAbsoluteError in points of the scale; LIKERT
 * @param spearman rank correlation; LIKERT
 * @param kendallTauB rank correlation that corrects for ties; LIKERT
 * @param precision of pass (1); BINARY
 * @param recall of pass (1), the sensitivity; BINARY
 * @param specificity of fail (0); BINARY
 * @param f1 harmonic mean of precision and recall; BINARY
 * @param mcc Matthews' correlation; BINARY
 * @param confusion rows human, columns judge
 * @param baseline the majority class on the same traces
 * @param heldOutWarning present when {@code n} is below 30
 * @param bootstrapSeed the fixed seed of all intervals
 * @param humanCeiling how far people agree with each other; absent when single ratings are not
 *     known
 * @param crossValidation figures over 5 folds, where fewer than 30 traces are held out and the
 *     judge has learned from none; absent otherwise
 * @param nearestNeighbour the nearest-neighbour judge on the same traces; absent when it has not
 *     been run for this question
 * @param looks runs of this question's judges of this kind whose held-out figures somebody has seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Metrics",
    requiredProperties = {
      "runId",
      "part",
      "n",
      "excludedContested",
      "excludedTuning",
      "unlabelled",
      "unjudged",
      "accuracy",
      "kappa",
      "confusion",
      "baseline",
      "bootstrapSeed",
      "looks"
    })
public record MetricsResponse(
    UUID runId,
    TracePart part,
    int n,
    int excludedContested,
    int excludedTuning,
    int unlabelled,
    int unjudged,
    Measure accuracy,
    Measure kappa,
    @Nullable Measure weightedKappa,
    @Nullable Measure meanAbsoluteError,
    @Nullable Measure spearman,
    @Nullable Measure kendallTauB,
    @Nullable Measure precision,
    @Nullable Measure recall,
    @Nullable Measure specificity,
    @Nullable Measure f1,
    @Nullable Measure mcc,
    Confusion confusion,
    BaselineResponse baseline,
    @Nullable String heldOutWarning,
    long bootstrapSeed,
    @Nullable HumanCeiling humanCeiling,
    @Nullable CrossValidation crossValidation,
    @Nullable BaselineResponse nearestNeighbour,
    long looks) {

  MetricsResponse with(@Nullable HumanCeiling ceiling, @Nullable CrossValidation folds) {
    return copy(ceiling, folds, nearestNeighbour, looks);
  }

  MetricsResponse with(long count, @Nullable BaselineResponse neighbours) {
    return copy(humanCeiling, crossValidation, neighbours, count);
  }

  private MetricsResponse copy(
      @Nullable HumanCeiling ceiling,
      @Nullable CrossValidation folds,
      @Nullable BaselineResponse neighbours,
      long count) {
    return new MetricsResponse(
        runId,
        part,
        n,
        excludedContested,
        excludedTuning,
        unlabelled,
        unjudged,
        accuracy,
        kappa,
        weightedKappa,
        meanAbsoluteError,
        spearman,
        kendallTauB,
        precision,
        recall,
        specificity,
        f1,
        mcc,
        confusion,
        baseline,
        heldOutWarning,
        bootstrapSeed,
        ceiling,
        folds,
        neighbours,
        count);
  }
}
