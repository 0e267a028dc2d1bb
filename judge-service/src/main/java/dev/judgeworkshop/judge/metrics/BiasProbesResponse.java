package dev.judgeworkshop.judge.metrics;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Signs that a judge looks at the wrong things.
 *
 * @param runId the run
 * @param flipRate how often the judge changed its mind when it was asked again; not computable
 *     without a repetition
 * @param lengthCorrelation Spearman's correlation of the output's length and the rating
 * @param passRateGap the judge's pass rate (BINARY) or mean rating (LIKERT) less that of the humans
 *     on the same held-out traces
 */
@Schema(
    name = "BiasProbes",
    requiredProperties = {"runId", "flipRate", "lengthCorrelation", "passRateGap"})
public record BiasProbesResponse(
    UUID runId, Measure flipRate, Measure lengthCorrelation, Measure passRateGap) {}
