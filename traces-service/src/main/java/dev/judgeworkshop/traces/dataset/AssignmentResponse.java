package dev.judgeworkshop.traces.dataset;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which part of a dataset a person works on. Who has none works on the whole.
 *
 * @param userId the person
 * @param traceCount how many traces
 */
@Schema(
    name = "Assignment",
    requiredProperties = {"userId", "traceCount"})
public record AssignmentResponse(UUID userId, int traceCount) {}
