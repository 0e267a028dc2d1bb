package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.judgeworkshop.traces.dataset.TracePlace;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A trace at a position of the caller's order.
 *
 * @param position from 0
 * @param count how many traces there are
 * @param traceId the trace
 * @param previousTraceId the one before; absent at the beginning
 * @param nextTraceId the one after; absent at the end
 * @param trace the trace in full
 */
@Schema(requiredProperties = {"position", "count", "traceId", "trace"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceAtPosition(
    int position,
    int count,
    UUID traceId,
    @Nullable UUID previousTraceId,
    @Nullable UUID nextTraceId,
    TraceResponse trace) {

  static TraceAtPosition of(int position, TracePlace place, TraceResponse trace) {
    return new TraceAtPosition(
        position, place.count(), place.traceId(), place.previous(), place.next(), trace);
  }
}
