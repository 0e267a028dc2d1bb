package dev.judgeworkshop.annotations.client.traces;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a trace.
 *
 * @param id the trace
 * @param externalId its id where it came from
 * @param inputPreview how its input begins
 * @param outputPreview how its output begins
 */
public record TraceSummaryView(
    UUID id,
    @Nullable String externalId,
    @Nullable String inputPreview,
    @Nullable String outputPreview) {}
