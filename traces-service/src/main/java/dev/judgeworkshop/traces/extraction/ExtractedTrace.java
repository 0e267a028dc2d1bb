package dev.judgeworkshop.traces.extraction;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What would be shown of a trace.
 *
 * @param traceId the trace
 * @param inputPreview the first 280 characters of the input
 * @param outputPreview the first 280 characters of the output
 * @param isInputFound whether the path found it; else it is the text by role
 * @param isOutputFound the same for the output
 */
@Schema(
    requiredProperties = {
      "traceId",
      "inputPreview",
      "outputPreview",
      "isInputFound",
      "isOutputFound"
    })
public record ExtractedTrace(
    UUID traceId,
    String inputPreview,
    String outputPreview,
    boolean isInputFound,
    boolean isOutputFound) {}
