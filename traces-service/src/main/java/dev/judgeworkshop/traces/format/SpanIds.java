package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids of traces and spans in one spelling, and short texts within their bounds. */
final class SpanIds {

  private static final Pattern HEX = Pattern.compile("(?:[0-9a-fA-F]{16}){1,2}");
  private static final int MAX_ID = 128;
  private static final int MAX_MESSAGE = 1_000;

  private SpanIds() {}

  /** Hexadecimal in lower case; protobuf's JSON writes the bytes in base64 instead. */
  static String of(JsonNode value) throws UnusableLine {
    String id = value.asText().strip();
    if (id.isEmpty()) {
      throw new UnusableLine("a span has no id, or no trace id");
    }
    if (HEX.matcher(id).matches()) {
      return id.toLowerCase(Locale.ROOT);
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(id);
      return bytes.length == 16 || bytes.length == 8
          ? HexFormat.of().formatHex(bytes)
          : bounded(id);
    } catch (IllegalArgumentException otherwise) {
      return bounded(id);
    }
  }

  static @Nullable String parentOf(JsonNode value) throws UnusableLine {
    return value.asText("").isBlank() || value.isNull() ? null : of(value);
  }

  static String bounded(String id) throws UnusableLine {
    if (id.length() > MAX_ID) {
      throw new UnusableLine("a span's id is longer than " + MAX_ID + " characters");
    }
    return id;
  }

  static @Nullable String parent(@Nullable String id) throws UnusableLine {
    return id == null || id.isBlank() ? null : bounded(id);
  }

  static @Nullable String message(JsonNode value) {
    String text = value.isNull() ? "" : value.asText("");
    int chars = Math.min(MAX_MESSAGE, text.length());
    boolean cutsAPair = chars > 0 && Character.isHighSurrogate(text.charAt(chars - 1));
    return text.isBlank() ? null : text.substring(0, cutsAPair ? chars - 1 : chars);
  }
}
