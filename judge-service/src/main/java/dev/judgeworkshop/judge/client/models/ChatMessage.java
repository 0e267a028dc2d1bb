package dev.judgeworkshop.judge.client.models;

/**
 * One message of a chat.
 *
 * @param role who speaks
 * @param content the text
 */
public record ChatMessage(ChatRole role, String content) {

  /** The instructions. */
  public static ChatMessage system(String content) {
    return new ChatMessage(ChatRole.SYSTEM, content);
  }

  /** What is asked. */
  public static ChatMessage user(String content) {
    return new ChatMessage(ChatRole.USER, content);
  }

  /** What the model said. */
  public static ChatMessage assistant(String content) {
    return new ChatMessage(ChatRole.ASSISTANT, content);
  }
}
