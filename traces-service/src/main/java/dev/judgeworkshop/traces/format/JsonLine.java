package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Makes a trace of one line of a JSON lines file. */
public final class JsonLine {

  private JsonLine() {}

  /**
   * Reads a line.
   *
   * @param utf8 the line without its line break
   * @param defaultTime the trace's place in the order, unless the record says one
   * @return the trace, good to be stored
   * @throws UnusableLine with the reason, when it makes no trace
   */
  public static NewTrace read(byte[] utf8, Instant defaultTime) throws UnusableLine {
    String text = decode(utf8);
    JsonNode json = StrictJson.read(text);
    if (text.contains("\\u")) {
      Storable.check(json);
    }
    return RecordReader.read(json, defaultTime);
  }

  /** Strictly: a reader of bytes would guess at UTF-16, and replace what it cannot read. */
  private static String decode(byte[] utf8) throws UnusableLine {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException invalid) {
      throw new UnusableLine("is not valid UTF-8");
    }
  }
}
