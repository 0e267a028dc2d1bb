package dev.judgeworkshop.judge.prompt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rated tuning trace that a judge is shown.
 *
 * @param traceId the trace
 * @param input what the application was asked, possibly cut
 * @param output what it answered, possibly cut
 * @param rating what the humans said
 * @param comment why, if somebody said so
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"traceId", "input", "output", "rating"})
public record PromptExample(
    UUID traceId, String input, String output, int rating, @Nullable String comment) {}
