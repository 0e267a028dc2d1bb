package dev.judgeworkshop.traces.round;

import dev.judgeworkshop.model.Phase;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One round in a list.
 *
 * @param phase the phase it belongs to
 * @param round counted from 1 by workshops-service
 * @param datasetId the dataset it is about
 * @param traceCount how many traces that holds
 * @param activatedAt when it was opened
 */
@Schema(
    name = "Round",
    requiredProperties = {"phase", "round", "datasetId", "traceCount", "activatedAt"})
public record RoundSummary(
    Phase phase, int round, UUID datasetId, int traceCount, Instant activatedAt) {}
