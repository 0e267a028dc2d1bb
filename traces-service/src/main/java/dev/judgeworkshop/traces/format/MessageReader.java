package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.traces.trace.Message;
import dev.judgeworkshop.traces.trace.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one message in OpenAI's shape: {@code role}, {@code content}, {@code tool_calls}, … */
final class MessageReader {

  private MessageReader() {}

  static Message read(JsonNode item) {
    return new Message(
        item.path("role").textValue(),
        content(item.path("content")),
        text(item.path("name")),
        text(item.path("tool_call_id")),
        toolCalls(item.path("tool_calls")));
  }

  /** A text, or the texts of its parts; a part that is none is named. */
  private static @Nullable String content(JsonNode content) {
    if (content.isArray()) {
      List<String> parts = new ArrayList<>();
      content.forEach(part -> parts.add(part(part)));
      return String.join("\n", parts);
    }
    return text(content);
  }

  private static String part(JsonNode part) {
    if (part.isTextual()) {
      return part.textValue();
    }
    return part.path("text").isTextual()
        ? part.path("text").textValue()
        : "[" + part.path("type").asText("part") + "]";
  }

  /** A text as it is, anything else as JSON. */
  static @Nullable String text(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return value.isTextual() ? value.textValue() : StrictJson.write(value);
  }

  private static List<ToolCall> toolCalls(JsonNode calls) {
    List<ToolCall> read = new ArrayList<>();
    for (JsonNode call : calls) {
      JsonNode function = call.has("function") ? call.get("function") : call;
      String arguments = text(function.path("arguments"));
      read.add(
          new ToolCall(
              text(call.path("id")),
              function.path("name").asText(""),
              arguments == null ? "" : arguments));
    }
    return read;
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
