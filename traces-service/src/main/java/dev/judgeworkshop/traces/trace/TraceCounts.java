package dev.judgeworkshop.traces.trace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a workshop needs at least one of, before a round is opened.
 *
 * @param traces number of traces
 */
@Schema(name = "Counts", requiredProperties = "traces")
public record TraceCounts(long traces) {}
