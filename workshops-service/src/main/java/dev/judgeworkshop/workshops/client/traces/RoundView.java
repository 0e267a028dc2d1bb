package dev.judgeworkshop.workshops.client.traces;

import java.util.UUID;

/**
 * What an opened round is about.
 *
 * @param datasetId the dataset that was activated
 * @param traceCount how many traces it has
 */
public record RoundView(UUID datasetId, long traceCount) {}
