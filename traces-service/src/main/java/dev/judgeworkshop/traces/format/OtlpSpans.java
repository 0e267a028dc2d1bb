package dev.judgeworkshop.traces.format;

import static dev.judgeworkshop.traces.format.OtlpValues.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.traces.trace.NewSpan.SpanFacts;

/** One span as OTLP writes it, and MLflow's third generation of traces after it. */
final class OtlpSpans {

  private OtlpSpans() {}

  static RawSpan read(JsonNode span, ObjectNode attributes) throws UnusableLine {
    JsonNode events = events(span.path("events"));
    JsonNode status = span.path("status");
    String code = status.path("code").asText();
    return new RawSpan(
        SpanIds.of(field(span, "spanId", "span_id")),
        SpanIds.parentOf(field(span, "parentSpanId", "parent_span_id")),
        new SpanFacts(
            span.path("name").asText(),
            SpanFactsReader.kind(attributes),
            "2".equals(code) || code.endsWith("ERROR"),
            SpanIds.message(status.path("message")),
            Times.ofNanos(field(span, "startTimeUnixNano", "start_time_unix_nano")),
            Times.ofNanos(field(span, "endTimeUnixNano", "end_time_unix_nano")),
            SpanFactsReader.model(attributes),
            SpanFactsReader.inputTokens(attributes),
            SpanFactsReader.outputTokens(attributes)),
        SpanTexts.inputs(attributes, events),
        SpanTexts.outputs(attributes, events),
        attributes);
  }

  private static JsonNode events(JsonNode events) {
    ArrayNode read = JsonNodeFactory.instance.arrayNode();
    for (JsonNode event : events) {
      read.addObject()
          .put("name", event.path("name").asText())
          .set("attributes", OtlpValues.attributes(event.path("attributes")));
    }
    return read;
  }
}
