package dev.judgeworkshop.discovery.client.traces;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a trace in a list.
 *
 * @param id the trace
 * @param inputPreview the beginning of what the application was asked; null when there is no such
 *     trace any more
 * @param outputPreview the beginning of what it answered; null likewise
 */
public record TraceSummaryView(
    UUID id, @Nullable String inputPreview, @Nullable String outputPreview) {}
