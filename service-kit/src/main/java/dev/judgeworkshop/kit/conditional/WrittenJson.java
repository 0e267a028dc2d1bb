package dev.judgeworkshop.kit.conditional;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;

/** JSON that is written already. */
record WrittenJson(byte[] utf8) {

  @JsonValue
  @JsonRawValue
  String raw() {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
