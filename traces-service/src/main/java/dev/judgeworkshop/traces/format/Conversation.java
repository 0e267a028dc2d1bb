package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.traces.trace.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The messages inside an input, an output or a record, and what of them is shown: the last of the
 * user as input, the last of the assistant as output.
 *
 * @param messages in their order
 */
record Conversation(List<Message> messages) {

  static final Conversation NONE = new Conversation(List.of());

  /** Keeps its own copy. */
  Conversation {
    messages = List.copyOf(messages);
  }

  /** Looks for messages in what applications write; also when they are JSON in a text. */
  static Conversation in(JsonNode value) {
    JsonNode json = value.isTextual() ? StrictJson.readIfJson(value.textValue()) : value;
    return new Conversation(MessageShapes.messagesIn(json));
  }

  /** The {@code messages} of a record: each must be a message. */
  static Conversation ofRecord(JsonNode items) throws UnusableLine {
    if (!items.isArray() || items.isEmpty()) {
      throw new UnusableLine("messages must be a list that is not empty");
    }
    boolean complete =
        StreamSupport.stream(items.spliterator(), false).allMatch(MessageReader::isMessage);
    if (!complete) {
      throw new UnusableLine("every message must have a role");
    }
    return new Conversation(MessageShapes.messagesIn(items));
  }

  /** Messages as they are stored. */
  static Conversation ofStored(String messages) {
    return new Conversation(MessageShapes.messagesIn(StrictJson.readIfJson(messages)));
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
