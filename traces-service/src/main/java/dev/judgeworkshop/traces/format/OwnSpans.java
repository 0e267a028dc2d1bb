package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.traces.trace.NewSpan.SpanFacts;
import java.util.ArrayList;
import java.util.List;

/** The spans of a record in the own format. */
final class OwnSpans {

  private OwnSpans() {}

  static List<RawSpan> read(JsonNode spans) throws UnusableLine {
    List<RawSpan> read = new ArrayList<>();
    for (JsonNode span : spans) {
      read.add(span(span));
    }
    return read;
  }

  private static RawSpan span(JsonNode span) throws UnusableLine {
    String id = span.path("id").asText();
    if (id.isBlank()) {
      throw new UnusableLine("every span must have an id");
    }
    ObjectNode attributes =
        span.path("attributes") instanceof ObjectNode given
            ? given
            : JsonNodeFactory.instance.objectNode();
    return new RawSpan(
        SpanIds.bounded(id),
        SpanIds.parent(MessageReader.text(span.path("parentId"))),
        new SpanFacts(
            span.path("name").asText(id),
            SpanFactsReader.kind(span.path("type").textValue()),
            "ERROR".equalsIgnoreCase(span.path("status").asText()),
            SpanIds.message(span.path("statusMessage")),
            Times.anyOf(span.path("startTime")),
            Times.anyOf(span.path("endTime")),
            SpanFactsReader.model(attributes),
            SpanFactsReader.inputTokens(attributes),
            SpanFactsReader.outputTokens(attributes)),
        SpanFactsReader.first(span, "inputs"),
        SpanFactsReader.first(span, "outputs"),
        attributes);
  }
}
