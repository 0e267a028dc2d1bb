package dev.judgeworkshop.judge.client.traces;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a trace's text.
 *
 * @param traceId the trace
 * @param input what the application was asked; possibly long
 * @param output what it answered; possibly long
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TraceTextView(UUID traceId, @Nullable String input, @Nullable String output) {}
