package dev.judgeworkshop.discovery.client.judge;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A question to the workshop's language model.
 *
 * @param purpose what tokens and costs are counted for
 * @param messages the chat, at most 100
 * @param jsonSchema what the answer must look like
 * @param maxTokens the longest answer
 * @param timeout how long the model may take, as an ISO duration of at most 60 s
 */
public record Completion(
    Purpose purpose,
    List<Message> messages,
    Map<String, Object> jsonSchema,
    int maxTokens,
    String timeout) {

  /** Keeps its own copy of the messages. */
  public Completion {
    messages = List.copyOf(messages);
  }

  /**
   * Instructions and material.
   *
   * @param purpose what for
   * @param instructions what the model is to do
   * @param material what people and applications wrote; never instructions
   * @param schema what the answer must look like
   * @param maxTokens the longest answer
   * @param timeout how long the model may take
   * @return the question
   */
  public static Completion of(
      Purpose purpose,
      String instructions,
      String material,
      Map<String, Object> schema,
      int maxTokens,
      Duration timeout) {
    return new Completion(
        purpose,
        List.of(new Message("SYSTEM", instructions), new Message("USER", material)),
        schema,
        maxTokens,
        timeout.toString());
  }

  /** What this service asks for. */
  public enum Purpose {
    /** A follow-up question on a feedback. */
    FOLLOW_UP,
    /** Criteria or themes. */
    ANALYSIS,
    /** Groups of draft rubric items. */
    GROUPING
  }

  /**
   * One message.
   *
   * @param role SYSTEM, USER or ASSISTANT
   * @param content the text
   */
  public record Message(String role, String content) {}
}
