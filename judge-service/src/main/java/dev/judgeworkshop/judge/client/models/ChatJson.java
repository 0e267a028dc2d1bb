package dev.judgeworkshop.judge.client.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The JSON of an OpenAI-compatible chat completion. */
final class ChatJson {

  private static final int MESSAGE_CHARS = 200;

  private final ObjectMapper json;

  ChatJson(ObjectMapper json) {
    this.json = json;
  }

  byte[] request(String model, ChatCall call) {
    ObjectNode body = json.createObjectNode().put("model", model);
    ArrayNode messages = body.putArray("messages");
    for (ChatMessage message : call.messages()) {
      messages
          .addObject()
          .put("role", message.role().name().toLowerCase(Locale.ROOT))
          .put("content", message.content());
    }
    body.put("max_tokens", call.maxTokens()).put("temperature", call.temperature());
    if (call.seed() != null) {
      body.put("seed", call.seed());
    }
    if (call.jsonMode()) {
      body.putObject("response_format").put("type", "json_object");
    }
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  ChatView answer(String model, byte[] body) {
    JsonNode tree = read(body);
    JsonNode content = tree.path("choices").path(0).path("message").path("content");
    if (!content.isTextual()) {
      throw new ModelFailure(
          ModelFailure.Kind.UNREADABLE,
          "The answer is not that of an OpenAI-compatible chat completion.");
    }
    JsonNode usage = tree.path("usage");
    return new ChatView(
        content.textValue(),
        tree.path("model").asText(model),
        Math.max(0, usage.path("prompt_tokens").asLong()),
        Math.max(0, usage.path("completion_tokens").asLong()));
  }

  /** What a provider says of a refusal, without anything that looks like a key. */
  String refusal(byte[] body, @Nullable String key) {
    JsonNode message = quietly(body).path("error").path("message");
    if (!message.isTextual()) {
      return "";
    }
    String text = message.textValue();
    String masked = key == null || key.isEmpty() ? text : text.replace(key, "[key]");
    masked = masked.replaceAll("\\b(?:sk|key|pk)-[\\w*.-]+", "[key]");
    return ": " + (masked.length() <= MESSAGE_CHARS ? masked : masked.substring(0, MESSAGE_CHARS));
  }

  private JsonNode read(byte[] body) {
    JsonNode tree = quietly(body);
    if (!tree.isObject()) {
      throw new ModelFailure(ModelFailure.Kind.UNREADABLE, "The answer is not a JSON object.");
    }
    return tree;
  }

  private JsonNode quietly(byte[] body) {
    try {
      JsonNode tree = json.readTree(body);
      return tree == null ? json.missingNode() : tree;
    } catch (IOException malformed) {
      return json.missingNode();
    }
  }
}
