package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What other services show of a trace beside what they know of it.
 *
 * @param id the trace
 * @param externalId its id where it came from; absent when it had none
 * @param inputPreview the first 280 characters of the input
 * @param outputPreview the first 280 characters of the output
 */
@Schema(requiredProperties = {"id", "inputPreview", "outputPreview"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TraceBrief(
    UUID id, @Nullable String externalId, String inputPreview, String outputPreview) {}
