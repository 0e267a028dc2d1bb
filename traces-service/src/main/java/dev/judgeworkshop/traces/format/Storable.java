package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what PostgreSQL's text cannot hold: NUL, and half a surrogate pair. */
final class Storable {

  private Storable() {}

  /** Checks every name and text of a document. */
  static void check(JsonNode node) throws UnusableLine {
    if (node.isTextual()) {
      check(node.textValue());
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      check(field.getKey());
      check(field.getValue());
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        check(item);
      }
    }
  }

  static void check(@Nullable String text) throws UnusableLine {
    for (int i = 0; text != null && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new UnusableLine("holds a NUL character");
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw new UnusableLine("holds half a surrogate pair");
      }
    }
  }
}
