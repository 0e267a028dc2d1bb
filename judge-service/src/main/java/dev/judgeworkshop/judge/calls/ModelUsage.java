package dev.judgeworkshop.judge.calls;

import dev.judgeworkshop.judge.client.models.ChatView;

/**
 * What calls have used.
 *
 * @param calls how many were answered
 * @param inputTokens of the questions
 * @param outputTokens of the answers
 */
public record ModelUsage(long calls, long inputTokens, long outputTokens) {

  /** Nothing used. */
  public static final ModelUsage NONE = new ModelUsage(0, 0, 0);

  /**
   * What one answer has used.
   *
   * @param answer the answer
   * @return one call
   */
  public static ModelUsage of(ChatView answer) {
    return new ModelUsage(1, answer.inputTokens(), answer.outputTokens());
  }

  /**
   * Both together.
   *
   * @param other more of it
   * @return the sum
   */
  public ModelUsage plus(ModelUsage other) {
    return new ModelUsage(
        calls + other.calls, inputTokens + other.inputTokens, outputTokens + other.outputTokens);
  }
}
