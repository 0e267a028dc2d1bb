package dev.judgeworkshop.judge.calls;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;

/** Finds the JSON object in what a model says: it may be fenced, or have words around it. */
@ApplicationScoped
public class JsonAnswers {

  private final ObjectReader objects;

  JsonAnswers(ObjectMapper json) {
    this.objects =
        json.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  /**
   * Reads the outermost JSON object.
   *
   * @param content what the model said
   * @return the object; empty when there is none that can be read
   */
  public Optional<ObjectNode> parse(String content) {
    int from = content.indexOf('{');
    int to = content.lastIndexOf('}');
    if (from < 0 || to < from) {
      return Optional.empty();
    }
    try {
      JsonNode tree = objects.readValue(content.substring(from, to + 1));
      return tree instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }
}
