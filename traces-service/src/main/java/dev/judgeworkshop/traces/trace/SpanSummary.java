package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One span in the tree of a trace.
 *
 * @param position its place when the tree is walked from the top, from 0
 * @param id unique within the trace
 * @param parentId the span it belongs to; at depth 0 one that did not come, or absent
 * @param depth how many spans are above it
 * @param name as the application named it
 * @param kind what it does
 * @param isError whether it failed
 * @param statusMessage why it failed
 * @param startedAt when it began
 * @param endedAt when it ended
 * @param model the model that was called
 * @param inputTokens what was sent to it
 * @param outputTokens what it answered
 * @param contentBytes the size of its details
 */
@Schema(
    name = "SpanSummary",
    requiredProperties = {"position", "id", "depth", "name", "kind", "isError", "contentBytes"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpanSummary(
    int position,
    String id,
    @Nullable String parentId,
    int depth,
    String name,
    SpanKind kind,
    boolean isError,
    @Nullable String statusMessage,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable String model,
    @Nullable Long inputTokens,
    @Nullable Long outputTokens,
    long contentBytes) {}
