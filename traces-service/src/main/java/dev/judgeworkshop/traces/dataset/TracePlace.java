package dev.judgeworkshop.traces.dataset;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trace at a position of the caller's order.
 *
 * @param count how many traces there are
 * @param traceId the trace
 * @param previous the one before; null at the beginning
 * @param next the one after; null at the end
 */
public record TracePlace(int count, UUID traceId, @Nullable UUID previous, @Nullable UUID next) {}
