package dev.judgeworkshop.traces.trace;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One trace with its payload, as a statement reads it.
 *
 * @param id the trace
 * @param workshopId see {@link TraceResponse}, as all that follow; JSON is text here
 */
record TraceDetail(
    UUID id,
    UUID workshopId,
    @Nullable String externalId,
    String input,
    String output,
    @Nullable String messages,
    @Nullable String context,
    @Nullable String metadata,
    Instant createdAt,
    boolean hasError,
    int spanCount,
    long version) {

  TraceResponse response() {
    return new TraceResponse(
        id,
        workshopId,
        externalId,
        input,
        output,
        RawJson.ofNullable(messages),
        RawJson.ofNullable(context),
        RawJson.ofNullable(metadata),
        createdAt,
        hasError,
        spanCount,
        version);
  }
}
