package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one trace, for services that work through a dataset.
 *
 * @param traceId the trace
 * @param input the text to show
 * @param output the text to show
 * @param context what came with it, any JSON; absent when there was nothing
 */
@Schema(requiredProperties = {"traceId", "input", "output"})
public record TraceText(
    UUID traceId,
    String input,
    String output,
    @Schema(implementation = Object.class) @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable RawJson context) {}
