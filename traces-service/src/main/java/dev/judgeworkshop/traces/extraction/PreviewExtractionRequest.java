package dev.judgeworkshop.traces.extraction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Paths that are to be tried on the first traces of a workshop.
 *
 * @param workshopId the workshop
 * @param inputPath the JSONPath of the text to show as input
 * @param outputPath the JSONPath of the text to show as output
 * @param limit on how many traces, 1 to 20; 5 when absent
 */
@Schema(name = "PreviewExtraction", requiredProperties = "workshopId")
public record PreviewExtractionRequest(
    @NotNull UUID workshopId,
    @Nullable String inputPath,
    @Nullable String outputPath,
    @Min(1) @Max(20) @Nullable Integer limit) {}
