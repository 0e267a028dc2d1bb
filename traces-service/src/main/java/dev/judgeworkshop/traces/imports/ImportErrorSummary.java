package dev.judgeworkshop.traces.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line that made no trace.
 *
 * @param line its number in the file, from 1
 * @param reason what is wrong with it
 * @param excerpt how it begins, at most 280 characters
 */
@Schema(
    name = "ImportError",
    requiredProperties = {"line", "reason", "excerpt"})
public record ImportErrorSummary(long line, String reason, String excerpt) {}
