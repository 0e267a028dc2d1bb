package dev.judgeworkshop.traces.trace;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a trace's texts.
 *
 * @param traceId the trace
 * @param texts what is shown, and what it was taken from
 * @param isConversation whether it came as messages
 * @param messages the conversation
 * @param version what is replaced must still have it
 */
public record StoredTexts(
    UUID traceId,
    ShownTexts texts,
    boolean isConversation,
    @Nullable String messages,
    long version) {}
