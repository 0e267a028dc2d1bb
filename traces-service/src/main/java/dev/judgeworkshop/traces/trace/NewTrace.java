package dev.judgeworkshop.traces.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A trace that is to be written. No text holds what PostgreSQL cannot: NUL or half a surrogate
 * pair.
 *
 * @param externalId unique within its workshop; a trace that has it already is updated
 * @param createdAt its place in the chronological order; kept by a trace that is updated
 * @param input the text to show
 * @param output the text to show
 * @param messages the conversation, JSON in the shape of {@link Message}
 * @param messageCount how many messages
 * @param context any JSON
 * @param metadata a JSON object
 */
public record NewTrace(
    @Nullable String externalId,
    Instant createdAt,
    String input,
    String output,
    @Nullable String messages,
    int messageCount,
    @Nullable String context,
    @Nullable String metadata) {

  NewTrace placedAt(Instant time) {
    return new NewTrace(externalId, time, input, output, messages, messageCount, context, metadata);
  }
}
