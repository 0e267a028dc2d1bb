package dev.judgeworkshop.discovery.client.traces;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a trace's text.
 *
 * @param id the trace
 * @param inputs what the application was asked; possibly long
 * @param outputs what it answered; possibly long
 */
public record TraceTextView(
    @JsonAlias("traceId") UUID id,
    @JsonAlias("input") @Nullable String inputs,
    @JsonAlias("output") @Nullable String outputs) {}
