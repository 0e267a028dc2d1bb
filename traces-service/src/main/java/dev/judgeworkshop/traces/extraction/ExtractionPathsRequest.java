package dev.judgeworkshop.traces.extraction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Paths that are to be checked.
 *
 * @param inputPath the JSONPath of the text to show as input
 * @param outputPath the JSONPath of the text to show as output
 */
@Schema(name = "ExtractionPaths")
public record ExtractionPathsRequest(@Nullable String inputPath, @Nullable String outputPath) {}
