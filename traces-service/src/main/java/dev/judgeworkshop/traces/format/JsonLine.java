package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.time.Instant;
import java.util.List;

/** The own format, and OpenAI's messages: one trace in each record. */
public final class JsonLine extends JsonFormat {

  /**
   * Reads a line.
   *
   * @param utf8 the line without its line break
   * @param defaultTime the trace's place in the order, unless the record says one
   * @return the trace, good to be stored
   * @throws UnusableLine with the reason, when it makes no trace
   */
  static NewTrace readLine(byte[] utf8, Instant defaultTime) throws UnusableLine {
    return RecordReader.read(StrictJson.readUtf8(utf8), defaultTime);
  }

  @Override
  List<Draft> drafts(JsonNode record) {
    return List.of(defaultTime -> RecordReader.read(record, defaultTime));
  }
}
