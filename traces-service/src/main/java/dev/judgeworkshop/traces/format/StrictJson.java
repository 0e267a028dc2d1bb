package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads and writes JSON of unknown origin: nothing beyond RFC 8259 (no NaN), bounded depth, numbers
 * as exact as they came.
 */
final class StrictJson {

  private static final int MAX_DEPTH = 200;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
          .build();

  private StrictJson() {}

  static JsonNode read(String json) throws UnusableLine {
    try {
      return MAPPER.readTree(json);
    } catch (StreamConstraintsException tooMuch) {
      throw new UnusableLine("is nested deeper than " + MAX_DEPTH + " or has too long a number");
    } catch (JsonProcessingException malformed) {
      throw new UnusableLine("is not well-formed JSON" + column(malformed.getLocation()));
    }
  }

  /**
   * Reads a whole record strictly: a reader of bytes would guess at UTF-16, and replace what it
   * cannot read.
   */
  static JsonNode readUtf8(byte[] utf8) throws UnusableLine {
    String text = decode(utf8);
    JsonNode json = read(text);
    if (text.contains("\\u")) {
      Storable.check(json);
    }
    return json;
  }

  static String decode(byte[] utf8) throws UnusableLine {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException invalid) {
      throw new UnusableLine("is not valid UTF-8");
    }
  }

  /** Nothing, where a text is no JSON. */
  static JsonNode readIfJson(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty() || "{[\"".indexOf(trimmed.charAt(0)) < 0) {
      return MissingNode.getInstance();
    }
    try {
      return read(trimmed);
    } catch (UnusableLine plainText) {
      return MissingNode.getInstance();
    }
  }

  private static String column(JsonLocation where) {
    return where == null ? "" : " (column " + where.getColumnNr() + ")";
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
