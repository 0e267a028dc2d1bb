package dev.judgeworkshop.annotations.client.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a model is asked.
 *
 * @param purpose for the count of tokens and costs
 * @param messages in their order
 * @param jsonSchema of the answer
 * @param maxTokens of the answer
 * @param temperature 0 for the most likely answer
 * @param timeout an ISO duration of at most 60 s
 */
record CompletionRequest(
    String purpose,
    List<Message> messages,
    JsonNode jsonSchema,
    int maxTokens,
    double temperature,
    String timeout) {

  /**
   * A message.
   *
   * @param role SYSTEM or USER
   * @param content the text
   */
  record Message(String role, String content) {}
}
