package dev.judgeworkshop.traces.trace;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * JSON as it is stored, sent on without being read.
 *
 * @param text one well-formed JSON value
 */
public record RawJson(@JsonValue @JsonRawValue String text) {

  static @Nullable RawJson ofNullable(@Nullable String text) {
    return text == null ? null : new RawJson(text);
  }
}
