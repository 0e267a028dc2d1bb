package dev.judgeworkshop.judge.metrics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A 95 % percentile bootstrap interval over traces.
 *
 * @param low the 2.5th percentile
 * @param high the 97.5th percentile
 * @param draws how many samples were drawn
 * @param skippedDraws how many of them did not allow the figure to be computed
 */
@Schema(requiredProperties = {"low", "high", "draws", "skippedDraws"})
public record Interval(double low, double high, int draws, int skippedDraws) {}
