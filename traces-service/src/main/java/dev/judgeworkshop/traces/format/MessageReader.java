package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.traces.trace.Message;
import dev.judgeworkshop.traces.trace.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one message: in OpenAI's shape ({@code role}, {@code content}, {@code tool_calls}), and as
 * LangChain, Anthropic, Gemini, the Vercel SDK and OpenAI's responses write it.
 */
final class MessageReader {

  private static final String ASSISTANT = "assistant";
  private static final String TOOL = "tool";

  private static final Map<String, String> ROLES =
      Map.of("human", "user", "ai", ASSISTANT, "model", ASSISTANT, "function", TOOL);

  /** Types that say a role, where there is none. */
  private static final Map<String, String> TYPES =
      Map.of(
          "human", "user",
          "ai", ASSISTANT,
          "system", "system",
          "tool", TOOL,
          "function_call", ASSISTANT,
          "function_call_output", TOOL);

  private MessageReader() {}

  static boolean isMessage(JsonNode item) {
    return role(item) != null;
  }

  /** The message; nothing where the item is none. */
  static List<Message> read(JsonNode item) {
    JsonNode message = item.path("message").isObject() ? item.get("message") : item;
    String role = role(message);
    if (role == null || isToolDefinition(message, role)) {
      return List.of();
    }
    return List.of(
        new Message(
            role,
            content(message),
            text(message.path("name")),
            first(message, "tool_call_id", "toolCallId", "call_id"),
            toolCalls(message)));
  }

  private static @Nullable String role(JsonNode item) {
    String role = item.path("role").textValue();
    if (role != null) {
      return ROLES.getOrDefault(role, role);
    }
    if (item.has("toolCallId") && item.has("toolName")) {
      return ASSISTANT;
    }
    return TYPES.get(item.path("type").asText());
  }

  /** Some instrumentations list the tools that may be called among the messages. */
  private static boolean isToolDefinition(JsonNode message, String role) {
    return TOOL.equals(role) && "function".equals(message.path("content").path("type").textValue());
  }

  private static @Nullable String content(JsonNode message) {
    if (message.path("parts").isArray()) {
      return MessageContent.text(message);
    }
    return message.has("content")
        ? MessageContent.text(message.get("content"))
        : text(message.path("output"));
  }

  /** A text as it is, anything else as JSON. */
  static @Nullable String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return value.isTextual() ? value.textValue() : StrictJson.write(value);
  }

  private static @Nullable String first(JsonNode item, String... names) {
    for (String name : names) {
      if (item.hasNonNull(name)) {
        return text(item.get(name));
      }
    }
    return null;
  }

  private static List<ToolCall> toolCalls(JsonNode message) {
    List<ToolCall> read = new ArrayList<>();
    for (JsonNode calls :
        List.of(
            message.path("tool_calls"),
            message.path("toolCalls"),
            message.path("additional_kwargs").path("tool_calls"))) {
      if (read.isEmpty()) {
        calls.forEach(call -> read.add(call(call)));
      }
    }
    for (JsonNode parts : List.of(message.path("content"), message.path("parts"))) {
      parts.forEach(
          part -> {
            if (MessageContent.isCall(part)) {
              read.add(call(part));
            }
          });
    }
    boolean isCall = "function_call".equals(message.path("type").textValue());
    if (isCall || message.has("toolName") && !TOOL.equals(role(message))) {
      read.add(call(message));
    }
    return read;
  }

  private static ToolCall call(JsonNode call) {
    JsonNode function = call;
    for (String name : List.of("function", "function_call")) {
      function = call.path(name).isObject() ? call.get(name) : function;
    }
    String name = first(function, "name", "toolName");
    String arguments = first(function, "arguments", "args", "input");
    return new ToolCall(
        first(call, "id", "call_id", "toolCallId"),
        name == null ? "" : name,
        arguments == null ? "" : arguments);
  }

  /** The calls of a message as text, if it has any. */
  static Stream<String> calls(Message message) {
    return message.toolCalls().isEmpty()
        ? Stream.empty()
        : Stream.of(
            message.toolCalls().stream()
                .map(call -> call.name() + "(" + call.arguments() + ")")
                .collect(Collectors.joining("\n")));
  }
}
