package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.traces.trace.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Finds messages in the shapes that applications and frameworks write. What is in none of them has
 * no messages.
 */
final class MessageShapes {

  /** Where a list of messages is, beside the value itself. */
  private static final List<List<String>> LISTS =
      List.of(
          List.of("messages"), // chat completions, LangChain
          List.of("request", "input"), // a served agent
          List.of("contents"), // Gemini
          List.of("choices"), // an answer to chat completions
          List.of("kwargs", "messages"));

  private static final Set<String> PROMPT = Set.of("prompt", "system");

  private MessageShapes() {}

  static List<Message> messagesIn(JsonNode value) {
    List<Message> messages = new ArrayList<>();
    addInstructions(value, messages);
    for (JsonNode item : items(value)) {
      messages.addAll(MessageReader.read(item));
    }
    return messages;
  }

  private static Iterable<JsonNode> items(JsonNode value) {
    if (value.isArray()) {
      return value;
    }
    for (List<String> path : LISTS) {
      JsonNode found = at(value, path);
      if (found.isArray()) {
        return found;
      }
    }
    if (isListOfResponses(value, "output")) {
      return value.get("output");
    }
    if (value.path("input").isArray() && hasMessage(value.get("input"))) {
      return value.get("input");
    }
    return List.of(single(value));
  }

  /** OpenAI's response object, and what looks like one. */
  private static boolean isListOfResponses(JsonNode value, String name) {
    return value.path(name).isArray()
        && ("response".equals(value.path("object").textValue()) || hasMessage(value.get(name)));
  }

  private static boolean hasMessage(JsonNode items) {
    return StreamSupport.stream(items.spliterator(), false).anyMatch(MessageReader::isMessage);
  }

  /** One message by itself, or one level down. */
  private static JsonNode single(JsonNode value) {
    for (String name : List.of("new_message", "message", "content")) {
      JsonNode inside = value.path(name);
      if (inside.isObject() && MessageReader.isMessage(inside)) {
        return inside;
      }
    }
    return value;
  }

  /** What stands beside the list: Gemini's instruction, or a bare prompt. */
  private static void addInstructions(JsonNode value, List<Message> messages) {
    JsonNode instruction = at(value, List.of("config", "system_instruction"));
    if (!instruction.isMissingNode() && value.has("contents")) {
      add("system", MessageContent.text(instruction), messages);
    }
    boolean isPrompt =
        value.path("prompt").isTextual()
            && value.properties().stream().allMatch(field -> PROMPT.contains(field.getKey()));
    if (isPrompt) {
      add("system", value.path("system").textValue(), messages);
      add("user", value.path("prompt").textValue(), messages);
    }
  }

  private static void add(
      String role, @org.jspecify.annotations.Nullable String text, List<Message> messages) {
    if (text != null) {
      messages.add(new Message(role, text, null, null, List.of()));
    }
  }

  private static JsonNode at(JsonNode value, List<String> path) {
    JsonNode found = value;
    for (String name : path) {
      found = found.path(name);
    }
    return found;
  }
}
