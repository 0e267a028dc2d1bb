package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.traces.trace.NewSpan.SpanFacts;

/** MLflow's spans. The values of their attributes are JSON in a text. */
final class MlflowSpans {

  private MlflowSpans() {}

  static RawSpan read(JsonNode span) throws UnusableLine {
    ObjectNode attributes = JsonNodeFactory.instance.objectNode();
    OtlpValues.attributes(span.path("attributes"))
        .properties()
        .forEach(
            field -> {
              JsonNode unfolded = SpanTexts.unfolded(field.getValue());
              attributes.set(field.getKey(), unfolded == null ? field.getValue() : unfolded);
            });
    return span.path("context").isObject()
        ? secondGeneration(span, attributes)
        : OtlpSpans.read(span, attributes);
  }

  private static RawSpan secondGeneration(JsonNode span, ObjectNode attributes)
      throws UnusableLine {
    ArrayNode noEvents = JsonNodeFactory.instance.arrayNode();
    return new RawSpan(
        SpanIds.of(span.path("context").path("span_id")),
        SpanIds.parentOf(span.path("parent_id")),
        new SpanFacts(
            span.path("name").asText(),
            SpanFactsReader.kind(attributes),
            span.path("status_code").asText().endsWith("ERROR"),
            SpanIds.message(span.path("status_message")),
            Times.ofNanos(span.path("start_time")),
            Times.ofNanos(span.path("end_time")),
            SpanFactsReader.model(attributes),
            SpanFactsReader.inputTokens(attributes),
            SpanFactsReader.outputTokens(attributes)),
        SpanTexts.inputs(attributes, noEvents),
        SpanTexts.outputs(attributes, noEvents),
        attributes);
  }
}
