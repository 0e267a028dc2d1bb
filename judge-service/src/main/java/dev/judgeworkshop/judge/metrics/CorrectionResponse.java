package dev.judgeworkshop.judge.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.judge.evaluation.LabelledItem;
import dev.judgeworkshop.judge.evaluation.RatingCount;
import dev.judgeworkshop.judge.run.RunHead;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a judge's ratings of traces without a truth come to, corrected by its measured errors.
 *
 * @param runId the run
 * @param calibrationRunId the run whose held-out traces tell the errors
 * @param unlabelled traces without a truth that the judge has rated
 * @param labelled held-out traces with a truth that tell the errors
 * @param raw the judge's pass rate (BINARY) or mean rating (LIKERT) as it is
 * @param corrected what it comes to
 * @param low of the 95 % interval
 * @param high of the 95 % interval
 * @param sensitivity of the judge; BINARY
 * @param specificity of the judge; BINARY
 * @param lambda how far the judge is trusted, 0 to 1; LIKERT
 * @param notComputable why there is no corrected value; absent when there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Correction",
    requiredProperties = {"runId", "calibrationRunId", "unlabelled", "labelled"})
public record CorrectionResponse(
    UUID runId,
    UUID calibrationRunId,
    long unlabelled,
    long labelled,
    @Nullable Double raw,
    @Nullable Double corrected,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable Double sensitivity,
    @Nullable Double specificity,
    @Nullable Double lambda,
    @Nullable String notComputable) {

  /** For a BINARY question. */
  static CorrectionResponse rate(
      RunHead run, RunHead calibration, List<RatingCount> ratings, List<LabelledItem> labelled) {
    long n = count(ratings);
    long m1 = labelled.stream().filter(item -> item.truth() == 1).count();
    long m0 = labelled.size() - m1;
    double p = n == 0 ? Double.NaN : (double) passes(ratings) / n;
    double q1 = share(labelled, 1, m1);
    double q0 = share(labelled, 0, m0);
    Optional<CorrectedRate> rate = CorrectedRate.of(p, q0, q1, n, m0, m1);
    String reason =
        n == 0
            ? "no-unlabelled-traces"
            : m0 == 0 || m1 == 0 ? "no-human-pass-or-fail" : "judge-tells-nothing";
    return new CorrectionResponse(
        run.id(),
        calibration.id(),
        n,
        labelled.size(),
        finite(p),
        rate.map(CorrectedRate::estimate).orElse(null),
        rate.map(CorrectedRate::low).orElse(null),
        rate.map(CorrectedRate::high).orElse(null),
        finite(q1),
        finite(q0),
        null,
        rate.isPresent() ? null : reason);
  }

  /** For a LIKERT question. */
  static CorrectionResponse mean(
      RunHead run, RunHead calibration, List<RatingCount> ratings, List<LabelledItem> labelled) {
    long n = count(ratings);
    double raw = ratings.stream().mapToDouble(r -> (double) r.value() * r.traces()).sum() / n;
    Optional<CorrectedMean> mean = CorrectedMean.of(ratings, labelled);
    return new CorrectionResponse(
        run.id(),
        calibration.id(),
        n,
        labelled.size(),
        finite(raw),
        mean.map(CorrectedMean::estimate).orElse(null),
        mean.map(CorrectedMean::low).orElse(null),
        mean.map(CorrectedMean::high).orElse(null),
        null,
        null,
        mean.map(CorrectedMean::lambda).orElse(null),
        mean.isPresent() ? null : n == 0 ? "no-unlabelled-traces" : "fewer-than-two-traces");
  }

  private static long count(List<RatingCount> ratings) {
    return ratings.stream().mapToLong(RatingCount::traces).sum();
  }

  private static long passes(List<RatingCount> ratings) {
    return ratings.stream().filter(r -> r.value() == 1).mapToLong(RatingCount::traces).sum();
  }

  private static double share(List<LabelledItem> labelled, int rating, long of) {
    long right = labelled.stream().filter(i -> i.truth() == rating && i.value() == rating).count();
    return of == 0 ? Double.NaN : (double) right / of;
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
