package dev.judgeworkshop.judge.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.judge.prompt.JudgeKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A judge that always gives the rating that is most frequent among the tuning traces, measured on
 * the same held-out traces.
 *
 * @param kind {@link JudgeKind#MAJORITY_CLASS}
 * @param rating what it always says; absent without tuning traces
 * @param accuracy its accuracy
 * @param kappa its kappa
 * @param accuracyDifference the judge's accuracy less its own, with the paired interval
 * @param mcNemarP the two-sided p-value of McNemar's exact test of the two accuracies
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Baseline",
    requiredProperties = {"kind", "accuracy", "kappa", "accuracyDifference"})
public record BaselineResponse(
    JudgeKind kind,
    @Nullable Integer rating,
    Measure accuracy,
    Measure kappa,
    Measure accuracyDifference,
    @Nullable Double mcNemarP) {}
