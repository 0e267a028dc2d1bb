package dev.judgeworkshop.traces.client.dependants;

import java.util.List;
import java.util.UUID;

/**
 * Traces that are gone.
 *
 * @param traceIds at most 200
 */
record DeletedTracesRequest(List<UUID> traceIds) {}
