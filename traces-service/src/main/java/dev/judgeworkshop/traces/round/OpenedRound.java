package dev.judgeworkshop.traces.round;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an opened round is about.
 *
 * @param datasetId the dataset that was activated
 * @param traceCount how many traces it holds
 */
@Schema(requiredProperties = {"datasetId", "traceCount"})
public record OpenedRound(UUID datasetId, int traceCount) {}
