package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Those parts of a trace that were asked for.
 *
 * @param traceId the trace
 * @param input the text to show
 * @param output the text to show
 * @param context what came with it, any JSON; absent also when there was nothing
 */
@Schema(requiredProperties = "traceId")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceParts(
    UUID traceId,
    @Nullable String input,
    @Nullable String output,
    @Schema(implementation = Object.class) @Nullable RawJson context) {}
