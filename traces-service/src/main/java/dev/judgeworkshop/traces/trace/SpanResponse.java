package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One span with its details.
 *
 * @param span what the tree shows of it
 * @param inputs what went in, text or JSON
 * @param outputs what came out, text or JSON
 * @param attributes everything else that the application recorded
 */
@Schema(
    name = "Span",
    requiredProperties = {"span"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpanResponse(
    SpanSummary span,
    @Nullable String inputs,
    @Nullable String outputs,
    @Schema(implementation = Map.class) @Nullable RawJson attributes) {}
