package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.judgeworkshop.traces.trace.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The messages inside an input, an output or a record, and what of them is shown: the last of the
 * user as input, the last of the assistant as output.
 *
 * @param messages in their order
 */
record Conversation(List<Message> messages) {

  private static final String ROLE = "role";

  static final Conversation NONE = new Conversation(List.of());

  /** Keeps its own copy. */
  Conversation {
    messages = List.copyOf(messages);
  }

  /**
   * Looks for messages in the shapes that applications write: {@code {"messages":[…]}}, {@code
   * {"request":{"input":[…]}}}, {@code {"object":"response","output":[…]}}, a list of role/content
   * items; also when they are JSON in a text.
   */
  static Conversation in(JsonNode value) throws UnusableLine {
    JsonNode items = items(value.isTextual() ? insideText(value.textValue()) : value);
    return items == null ? NONE : ofItems(items);
  }

  /** A text that is no JSON is just a text. */
  private static JsonNode insideText(String text) {
    String trimmed = text.strip();
    if (trimmed.startsWith("{") || trimmed.startsWith("[")) {
      try {
        return StrictJson.read(trimmed);
      } catch (UnusableLine plainText) {
        return MissingNode.getInstance();
      }
    }
    return MissingNode.getInstance();
  }

  private static @Nullable JsonNode items(JsonNode value) {
    if (value.isArray()) {
      return value;
    }
    if (value.path("messages").isArray()) {
      return value.get("messages");
    }
    if (value.path("request").path("input").isArray()) {
      return value.get("request").get("input");
    }
    return "response".equals(value.path("object").textValue()) && value.path("output").isArray()
        ? value.get("output")
        : null;
  }

  /** Items without a role (reasoning, references) are left out; without any role it is a list. */
  private static Conversation ofItems(JsonNode items) throws UnusableLine {
    List<Message> messages = new ArrayList<>();
    for (JsonNode item : items) {
      if (item.path(ROLE).isTextual()) {
        messages.add(MessageReader.read(item));
      }
    }
    return new Conversation(messages);
  }

  /** The {@code messages} of a record: each must be a message. */
  static Conversation ofRecord(JsonNode items) throws UnusableLine {
    if (!items.isArray() || items.isEmpty()) {
      throw new UnusableLine("messages must be a list that is not empty");
    }
    boolean complete =
        StreamSupport.stream(items.spliterator(), false)
            .allMatch(item -> item.path(ROLE).isTextual());
    if (!complete) {
      throw new UnusableLine("every message must have a role");
    }
    return ofItems(items);
  }

  Conversation followedBy(Conversation other) {
    List<Message> both = new ArrayList<>(messages);
    both.addAll(other.messages);
    return new Conversation(both);
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }

  /** The last text that the user wrote. */
  Optional<String> lastUserText() {
    return lastText("user");
  }

  /** The last text that the assistant wrote; when it only called tools, its last calls. */
  Optional<String> lastAssistantText() {
    return lastText("assistant")
        .or(() -> messages.reversed().stream().flatMap(MessageReader::calls).findFirst());
  }

  private Optional<String> lastText(String role) {
    return messages.reversed().stream()
        .filter(message -> role.equals(message.role()))
        .map(Message::content)
        .filter(content -> content != null && !content.isBlank())
        .findFirst();
  }
}
