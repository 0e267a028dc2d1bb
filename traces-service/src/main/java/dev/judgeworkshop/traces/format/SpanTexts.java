package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What went into a span and what came out, by the same conventions: in one attribute, in numbered
 * ones ({@code gen_ai.prompt.0.content}), or in events.
 */
final class SpanTexts {

  private static final String[] INPUTS = {
    "gen_ai.input.messages",
    "mlflow.spanInputs",
    "input.value",
    "traceloop.entity.input",
    "langfuse.observation.input",
    "gen_ai.tool.call.arguments",
    "gen_ai.prompt",
    "ai.prompt.messages",
    "ai.prompt",
    "ai.toolCall.args",
    "gcp.vertex.agent.llm_request",
    "gcp.vertex.agent.tool_call_args"
  };

  private static final String[] OUTPUTS = {
    "gen_ai.output.messages",
    "mlflow.spanOutputs",
    "output.value",
    "traceloop.entity.output",
    "langfuse.observation.output",
    "gen_ai.tool.call.result",
    "gen_ai.completion",
    "ai.response.text",
    "ai.response.toolCalls",
    "ai.toolCall.result",
    "gcp.vertex.agent.llm_response",
    "gcp.vertex.agent.tool_response"
  };

  private static final Pattern NUMBERED_INPUT =
      Pattern.compile(
          "(?:gen_ai\\.prompt|llm\\.input_messages)\\.(\\d{1,4})\\.(?:message\\.)?(.+)");
  private static final Pattern NUMBERED_OUTPUT =
      Pattern.compile(
          "(?:gen_ai\\.completion|llm\\.output_messages)\\.(\\d{1,4})\\.(?:message\\.)?(.+)");

  private static final Set<String> ASKING =
      Set.of(
          "gen_ai.system.message",
          "gen_ai.user.message",
          "gen_ai.assistant.message",
          "gen_ai.tool.message");
  private static final String ANSWERING = "gen_ai.choice";

  /** What of a numbered attribute belongs to a call. */
  private static final Pattern CALL =
      Pattern.compile("tool_calls\\.(\\d{1,4})\\.(?:tool_call\\.)?(?:function\\.)?(.+)");

  private SpanTexts() {}

  static @Nullable JsonNode inputs(ObjectNode attributes, JsonNode events) {
    JsonNode messages = numbered(attributes, NUMBERED_INPUT);
    messages = messages == null ? ofEvents(events, ASKING) : messages;
    return messages != null ? messages : unfolded(SpanFactsReader.first(attributes, INPUTS));
  }

  static @Nullable JsonNode outputs(ObjectNode attributes, JsonNode events) {
    JsonNode messages = numbered(attributes, NUMBERED_OUTPUT);
    messages = messages == null ? ofEvents(events, Set.of(ANSWERING)) : messages;
    return messages != null ? messages : unfolded(SpanFactsReader.first(attributes, OUTPUTS));
  }

  /** JSON in a text is given back as JSON, so that it can be read and drawn. */
  static @Nullable JsonNode unfolded(@Nullable JsonNode value) {
    if (value == null || !value.isTextual()) {
      return value;
    }
    JsonNode inside = StrictJson.readIfJson(value.textValue());
    return inside.isMissingNode() ? value : inside;
  }

  private static @Nullable JsonNode numbered(ObjectNode attributes, Pattern names) {
    TreeMap<Integer, ObjectNode> messages = new TreeMap<>();
    attributes
        .properties()
        .forEach(
            attribute -> {
              Matcher name = names.matcher(attribute.getKey());
              if (name.matches()) {
                ObjectNode message =
                    messages.computeIfAbsent(
                        Integer.valueOf(name.group(1)),
                        index -> JsonNodeFactory.instance.objectNode());
                set(message, name.group(2), attribute.getValue());
              }
            });
    return messages.isEmpty()
        ? null
        : JsonNodeFactory.instance.arrayNode().addAll(List.copyOf(messages.values()));
  }

  private static void set(ObjectNode message, String name, JsonNode value) {
    Matcher call = CALL.matcher(name);
    if (!call.matches()) {
      message.set(name, "content".equals(name) ? content(value) : value);
      return;
    }
    ArrayNode calls =
        message.path("tool_calls").isArray()
            ? (ArrayNode) message.get("tool_calls")
            : message.putArray("tool_calls");
    int index = Integer.parseInt(call.group(1));
    while (calls.size() <= index) {
      calls.addObject();
    }
    ((ObjectNode) calls.get(index)).set(call.group(2), value);
  }

  /** Contents of several parts are written as a list of parts in a text. */
  private static JsonNode content(JsonNode value) {
    JsonNode inside = value.isTextual() ? StrictJson.readIfJson(value.textValue()) : value;
    return inside.isArray() ? inside : value;
  }

  private static @Nullable JsonNode ofEvents(JsonNode events, Set<String> names) {
    ArrayNode messages = JsonNodeFactory.instance.arrayNode();
    for (JsonNode event : events) {
      String name = event.path("name").asText();
      if (names.contains(name)) {
        messages.add(ofEvent(name, event.path("attributes")));
      }
    }
    return messages.isEmpty() ? null : messages;
  }

  private static JsonNode ofEvent(String name, JsonNode attributes) {
    JsonNode message = unfolded(attributes.path("message"));
    if (message instanceof ObjectNode object && !object.isEmpty()) {
      return object;
    }
    ObjectNode copy =
        attributes.isObject() ? attributes.deepCopy() : JsonNodeFactory.instance.objectNode();
    if (!copy.has("role")) {
      String role = ANSWERING.equals(name) ? "assistant" : name.split("\\.")[1];
      copy.put("role", role);
    }
    return copy;
  }
}
