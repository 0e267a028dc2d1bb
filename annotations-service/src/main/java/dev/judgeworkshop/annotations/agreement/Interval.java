package dev.judgeworkshop.annotations.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A 95 % percentile bootstrap interval over traces.
 *
 * @param low the 2.5 % percentile
 * @param high the 97.5 % percentile
 * @param draws how many resamples were drawn
 * @param skippedDraws how many of them were not computable and left out
 */
@Schema(requiredProperties = {"low", "high", "draws", "skippedDraws"})
record Interval(double low, double high, int draws, int skippedDraws) {}
