package dev.judgeworkshop.traces.trace;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a trace that is to be written, with its place in the tree.
 *
 * @param id unique within the trace
 * @param parentId the span it belongs to, which may not have come; null where there is none
 * @param position its place in the tree, walked from the top, from 0
 * @param depth how many spans are above it
 * @param facts what the tree shows of it
 * @param content the large part
 */
public record NewSpan(
    String id,
    @Nullable String parentId,
    int position,
    int depth,
    SpanFacts facts,
    SpanContent content) {

  /**
   * What the tree shows.
   *
   * @param name as the application named it
   * @param kind what it does
   * @param isError whether it failed
   * @param statusMessage why it failed, at most 1,000 characters
   * @param startedAt when it began
   * @param endedAt when it ended
   * @param model the model that was called
   * @param inputTokens what was sent to it
   * @param outputTokens what it answered
   */
  public record SpanFacts(
      String name,
      SpanKind kind,
      boolean isError,
      @Nullable String statusMessage,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt,
      @Nullable String model,
      @Nullable Long inputTokens,
      @Nullable Long outputTokens) {}

  /**
   * What only the details of one span show.
   *
   * @param inputs text or JSON
   * @param outputs text or JSON
   * @param attributes a JSON object
   */
  public record SpanContent(
      @Nullable String inputs, @Nullable String outputs, @Nullable String attributes) {

    long bytes() {
      return length(inputs) + length(outputs) + length(attributes);
    }

    private static long length(@Nullable String text) {
      return text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
    }
  }
}
