package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Locale;

/**
 * OTLP's typed values as plain JSON; both in camelCase and in the snake_case of protobuf's tools.
 */
final class OtlpValues {

  private OtlpValues() {}

  /** {@code [{key, value}]}, or what is an object already. */
  static ObjectNode attributes(JsonNode list) {
    if (list instanceof ObjectNode plain) {
      return plain;
    }
    ObjectNode attributes = JsonNodeFactory.instance.objectNode();
    for (JsonNode attribute : list) {
      attributes.set(attribute.path("key").asText(), value(attribute.path("value")));
    }
    return attributes;
  }

  private static JsonNode value(JsonNode typed) {
    Iterator<String> names = typed.fieldNames();
    if (!names.hasNext()) {
      return NullNode.getInstance();
    }
    String type = names.next();
    JsonNode value = typed.get(type);
    return switch (type.replace("_", "").toLowerCase(Locale.ROOT)) {
      case "arrayvalue" -> array(value.path("values"));
      case "kvlistvalue" -> attributes(value.path("values"));
      case "intvalue" -> integer(value);
      default -> value;
    };
  }

  private static JsonNode array(JsonNode values) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    values.forEach(item -> array.add(value(item)));
    return array;
  }

  /** 64 bits are written as text. */
  private static JsonNode integer(JsonNode value) {
    try {
      return value.isTextual()
          ? JsonNodeFactory.instance.numberNode(Long.parseLong(value.textValue()))
          : value;
    } catch (NumberFormatException notANumber) {
      return value;
    }
  }

  /** The first of these names that is there; OTLP's own spelling comes first. */
  static JsonNode field(JsonNode object, String camelCase, String other) {
    return object.has(camelCase) ? object.get(camelCase) : object.path(other);
  }
}
