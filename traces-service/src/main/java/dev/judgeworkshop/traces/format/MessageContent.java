package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a message says: a text, or the texts of its parts in the ways that providers write them. */
final class MessageContent {

  /** Parts that are calls; they are read as calls. */
  private static final Set<String> CALLS = Set.of("tool_use", "tool_call", "tool-call");

  private MessageContent() {}

  /** A text as it is; the texts of parts, one a line; a part that is none is named. */
  static @Nullable String text(JsonNode content) {
    JsonNode parts = content.path("parts").isArray() ? content.get("parts") : content;
    if (!parts.isArray()) {
      return MessageReader.text(content);
    }
    if (!looksLikeParts(parts)) {
      return StrictJson.write(parts);
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode part : parts) {
      String text = part(part);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts.isEmpty() && !parts.isEmpty() ? null : String.join("\n", texts);
  }

  private static boolean looksLikeParts(JsonNode parts) {
    for (JsonNode part : parts) {
      boolean isPart =
          part.isTextual()
              || part.has("type")
              || part.has("text")
              || isCall(part)
              || isResult(part);
      if (!isPart) {
        return false;
      }
    }
    return true;
  }

  static boolean isCall(JsonNode part) {
    return CALLS.contains(part.path("type").asText()) || part.path("function_call").isObject();
  }

  private static boolean isResult(JsonNode part) {
    return part.path("function_response").isObject();
  }

  private static @Nullable String part(JsonNode part) {
    if (part.isTextual()) {
      return part.textValue();
    }
    if (isCall(part)) {
      return null;
    }
    if (isResult(part)) {
      return MessageReader.text(part.get("function_response").path("response"));
    }
    for (String name : List.of("text", "content", "response", "result", "output")) {
      if (part.path(name).isTextual()) {
        return part.get(name).textValue();
      }
    }
    JsonNode nested = part.path("content");
    return nested.isArray() ? text(nested) : "[" + part.path("type").asText("part") + "]";
  }
}
