package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a trace of one record: {@code {input, output, …}} or {@code {messages, …}}. Fields it does
 * not know are kept in the metadata.
 */
final class RecordReader {

  private static final String SPANS = "spans";

  private static final Set<String> KNOWN =
      Set.of(
          "externalId", "createdAt", "input", "output", "messages", "context", "metadata", SPANS);

  private RecordReader() {}

  static NewTrace read(JsonNode line, Instant defaultTime) throws UnusableLine {
    if (!(line instanceof ObjectNode fields)) {
      throw new UnusableLine("is not a JSON object");
    }
    JsonNode messages = fields.path("messages");
    boolean isConversation = fields.hasNonNull("messages");
    TraceDraft draft =
        new TraceDraft(defaultTime)
            .externalId(fields.path("externalId"))
            .createdAt(fields.path("createdAt"))
            .context(json(fields.path("context")))
            .metadata(metadata(fields))
            .error(isError(fields.path("error")))
            .spans(spans(fields.path(SPANS)));
    if (isConversation) {
      draft.conversation(Conversation.ofRecord(messages));
    }
    return draft
        .input(required(fields, "input", isConversation))
        .output(required(fields, "output", isConversation))
        .build();
  }

  private static @Nullable String required(ObjectNode fields, String name, boolean isConversation)
      throws UnusableLine {
    String raw = MessageReader.text(fields.path(name));
    if (raw == null && !isConversation) {
      throw new UnusableLine(name + " is missing");
    }
    return raw;
  }

  private static boolean isError(JsonNode error) {
    return error.isTextual() ? !error.textValue().isBlank() : error.isObject() || error.asBoolean();
  }

  private static List<RawSpan> spans(JsonNode given) throws UnusableLine {
    if (given.isMissingNode() || given.isNull()) {
      return List.of();
    }
    if (!given.isArray()) {
      throw new UnusableLine("spans must be a list");
    }
    return OwnSpans.read(given);
  }

  private static @Nullable String json(JsonNode value) {
    return value.isMissingNode() || value.isNull() ? null : StrictJson.write(value);
  }

  private static ObjectNode metadata(ObjectNode fields) throws UnusableLine {
    JsonNode given = fields.path("metadata");
    if (!given.isObject() && !given.isMissingNode() && !given.isNull()) {
      throw new UnusableLine("metadata must be a JSON object");
    }
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      if (!KNOWN.contains(field.getKey())) {
        all.set(field.getKey(), field.getValue());
      }
    }
    given.properties().forEach(field -> all.set(field.getKey(), field.getValue()));
    return all;
  }
}
