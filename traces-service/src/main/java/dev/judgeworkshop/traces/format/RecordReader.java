package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a trace of one record: {@code {input, output, …}} or {@code {messages, …}}. Fields it does
 * not know are kept in the metadata.
 */
final class RecordReader {

  private static final Set<String> KNOWN =
      Set.of("externalId", "createdAt", "input", "output", "messages", "context", "metadata");
  private static final int MAX_EXTERNAL_ID = 255;
  private static final int LAST_YEAR = 9999;

  private RecordReader() {}

  static NewTrace read(JsonNode line, Instant defaultTime) throws UnusableLine {
    if (!(line instanceof ObjectNode fields)) {
      throw new UnusableLine("is not a JSON object");
    }
    boolean isConversation = fields.hasNonNull("messages");
    Conversation spoken =
        isConversation ? Conversation.ofRecord(fields.get("messages")) : Conversation.NONE;
    Conversation in = spoken.isEmpty() ? inside(fields, "input") : spoken;
    Conversation out = spoken.isEmpty() ? inside(fields, "output") : spoken;
    Conversation all = spoken.isEmpty() ? in.followedBy(out) : spoken;
    return checked(
        new NewTrace(
            externalId(fields.path("externalId")),
            createdAt(fields.path("createdAt"), defaultTime),
            shown(fields, "input", isConversation, in.lastUserText()),
            shown(fields, "output", isConversation, out.lastAssistantText()),
            all.isEmpty() ? null : StrictJson.write(all.messages()),
            all.messages().size(),
            json(fields.path("context")),
            metadata(fields)));
  }

  private static Conversation inside(ObjectNode fields, String name) throws UnusableLine {
    return Conversation.in(fields.path(name));
  }

  /** By role; otherwise the raw text. What a record of messages says by itself goes first. */
  private static String shown(
      ObjectNode fields, String name, boolean isConversation, Optional<String> byRole)
      throws UnusableLine {
    String raw = MessageReader.text(fields.path(name));
    if (isConversation) {
      return raw == null ? byRole.orElse("") : raw;
    }
    if (raw == null) {
      throw new UnusableLine(name + " is missing");
    }
    return byRole.orElse(raw);
  }

  private static @Nullable String externalId(JsonNode value) throws UnusableLine {
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    String id = value.isTextual() || value.isNumber() ? value.asText() : "";
    if (id.isBlank() || id.length() > MAX_EXTERNAL_ID) {
      throw new UnusableLine(
          "externalId must be a text of 1 to " + MAX_EXTERNAL_ID + " characters");
    }
    return id;
  }

  private static Instant createdAt(JsonNode value, Instant defaultTime) throws UnusableLine {
    if (value.isMissingNode() || value.isNull()) {
      return defaultTime;
    }
    try {
      OffsetDateTime time = OffsetDateTime.parse(value.asText());
      if (time.getYear() > 0 && time.getYear() < LAST_YEAR) {
        return time.toInstant().truncatedTo(ChronoUnit.MICROS);
      }
    } catch (DateTimeParseException malformed) {
      // said below, together with what is out of range
    }
    throw new UnusableLine("createdAt must be an RFC 3339 time, such as 2026-01-31T12:00:00Z");
  }

  private static @Nullable String json(JsonNode value) {
    return value.isMissingNode() || value.isNull() ? null : StrictJson.write(value);
  }

  private static @Nullable String metadata(ObjectNode fields) throws UnusableLine {
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
    return all.isEmpty() ? null : StrictJson.write(all);
  }

  /** JSON inside a text may unfold to what the line itself did not hold. */
  private static NewTrace checked(NewTrace trace) throws UnusableLine {
    Storable.check(trace.input());
    Storable.check(trace.output());
    Storable.check(trace.messages());
    return trace;
  }
}
