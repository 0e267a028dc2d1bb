package dev.judgeworkshop.judge.client.models;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model is asked.
 *
 * @param messages the chat so far
 * @param maxTokens the longest answer
 * @param temperature 0 for the most likely answer
 * @param seed for models that offer one; null sends none
 * @param jsonMode asks the provider for a JSON object ({@code response_format})
 * @param timeout how long to wait for the answer
 */
public record ChatCall(
    List<ChatMessage> messages,
    int maxTokens,
    double temperature,
    @Nullable Integer seed,
    boolean jsonMode,
    Duration timeout) {

  /** Keeps its own copy of the messages. */
  public ChatCall {
    messages = List.copyOf(messages);
  }

  /**
   * The same call with more messages behind.
   *
   * @param more what was said since
   * @return another call
   */
  public ChatCall followedBy(ChatMessage... more) {
    List<ChatMessage> all = new ArrayList<>(messages);
    all.addAll(List.of(more));
    return new ChatCall(all, maxTokens, temperature, seed, jsonMode, timeout);
  }
}
