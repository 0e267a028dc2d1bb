package dev.judgeworkshop.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One conversation of the sample in its short form.
 *
 * @param id the external id of the trace
 * @param topic what it is about
 * @param turns what was said and which tools were called, in order
 */
record Conversation(String id, String topic, List<Turn> turns) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Exactly one of the three is there. */
  record Turn(@Nullable String user, @Nullable String agent, @Nullable Call call) {}

  record Call(String name, JsonNode arguments, JsonNode result) {}

  /** The line for the import: OpenAI-style messages with the house rules in front. */
  String toJsonLine(String policy) {
    List<Map<String, Object>> messages = new ArrayList<>();
    messages.add(Map.of("role", "system", "content", policy));
    for (Turn turn : turns) {
      if (turn.user() != null) {
        messages.add(Map.of("role", "user", "content", turn.user()));
      } else if (turn.agent() != null) {
        messages.add(Map.of("role", "assistant", "content", turn.agent()));
      } else if (turn.call() != null) {
        addCall(messages, turn.call());
      }
    }
    return write(
        Map.of("externalId", id, "messages", messages, "metadata", Map.of("topic", topic)));
  }

  private static void addCall(List<Map<String, Object>> messages, Call call) {
    String callId = "call-" + messages.size();
    Map<String, Object> function =
        Map.of("name", call.name(), "arguments", write(call.arguments()));
    messages.add(
        Map.of(
            "role",
            "assistant",
            "content",
            "",
            "tool_calls",
            List.of(Map.of("id", callId, "type", "function", "function", function))));
    messages.add(
        Map.of(
            "role",
            "tool",
            "tool_call_id",
            callId,
            "name",
            call.name(),
            "content",
            write(call.result())));
  }

  private static String write(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
