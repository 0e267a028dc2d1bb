package dev.judgeworkshop.traces.trace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One trace with its position in a dataset, as a statement reads it.
 *
 * @param position from 0
 * @param id the trace
 * @param externalId see {@link TraceSummary}, as all that follow
 */
record TraceRow(
    int position,
    UUID id,
    @Nullable String externalId,
    String inputPreview,
    String outputPreview,
    int inputChars,
    int outputChars,
    int messageCount,
    long payloadBytes,
    Instant createdAt,
    boolean hasError,
    int spanCount,
    Instant importedAt) {

  TraceSummary summary() {
    return new TraceSummary(
        id,
        externalId,
        inputPreview,
        outputPreview,
        inputChars,
        outputChars,
        messageCount,
        payloadBytes,
        createdAt,
        hasError,
        spanCount,
        importedAt);
  }
}
