package dev.judgeworkshop.traces.trace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trace that is to be written. No text holds what PostgreSQL cannot: NUL or half a surrogate
 * pair.
 *
 * @param externalId unique within its workshop; a trace that has it already is updated
 * @param createdAt its place in the chronological order; kept by a trace that is updated
 * @param texts what is shown
 * @param isConversation whether the texts came as messages, not as an input and an output
 * @param messages the conversation, JSON in the shape of {@link Message}
 * @param messageCount how many messages
 * @param context any JSON
 * @param metadata a JSON object
 * @param labels the metadata that lists filter by: scalars, as text
 * @param hasError whether the run, or a step of it, failed
 * @param spans its steps in the order of the tree
 */
public record NewTrace(
    @Nullable String externalId,
    Instant createdAt,
    ShownTexts texts,
    boolean isConversation,
    @Nullable String messages,
    int messageCount,
    @Nullable String context,
    @Nullable String metadata,
    Map<String, String> labels,
    boolean hasError,
    List<NewSpan> spans) {

  /** Keeps its own copies. */
  public NewTrace {
    labels = Map.copyOf(labels);
    spans = List.copyOf(spans);
  }

  /**
   * The text to show.
   *
   * @return the input
   */
  public String input() {
    return texts.input();
  }

  /**
   * The text to show.
   *
   * @return the output
   */
  public String output() {
    return texts.output();
  }

  /** How large the spans are. */
  long spanBytes() {
    return spans.stream().mapToLong(span -> span.content().bytes()).sum();
  }

  NewTrace placedAt(Instant time) {
    return new NewTrace(
        externalId,
        time,
        texts,
        isConversation,
        messages,
        messageCount,
        context,
        metadata,
        labels,
        hasError,
        spans);
  }

  /**
   * The same trace, shown otherwise.
   *
   * @param other what is shown
   * @return a copy
   */
  public NewTrace shownAs(ShownTexts other) {
    return new NewTrace(
        externalId,
        createdAt,
        other,
        isConversation,
        messages,
        messageCount,
        context,
        metadata,
        labels,
        hasError,
        spans);
  }
}
