package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.judgeworkshop.traces.trace.NewSpan.SpanFacts;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Jaeger's JSON: a record is one element of {@code data}, or a document with all of them. */
public final class JaegerFormat extends JsonFormat {

  @Override
  List<Draft> drafts(JsonNode record) {
    Iterable<JsonNode> traces =
        record.path("data").isArray() ? record.get("data") : List.of(record);
    return StreamSupport.stream(traces.spliterator(), false)
        .<Draft>map(trace -> defaultTime -> trace(trace, defaultTime))
        .toList();
  }

  private static NewTrace trace(JsonNode trace, Instant defaultTime) throws UnusableLine {
    List<RawSpan> spans = new ArrayList<>();
    for (JsonNode span : trace.path("spans")) {
      spans.add(span(span));
    }
    if (spans.isEmpty()) {
      throw new UnusableLine("holds no spans");
    }
    SpanStory story = new SpanStory(spans);
    TraceDraft draft =
        new TraceDraft(defaultTime)
            .externalId(TextNode.valueOf(SpanIds.of(trace.path("traceID"))))
            .createdAt(story.startedAt())
            .metadata(metadata(trace, story.top()));
    return story.fill(draft, null, null).build();
  }

  private static ObjectNode metadata(JsonNode trace, @Nullable RawSpan top) {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> process : trace.path("processes").properties()) {
      metadata.setAll(tags(process.getValue().path("tags")));
      metadata.set("service.name", process.getValue().path("serviceName"));
    }
    if (top != null) {
      metadata.put("name", top.facts().name());
    }
    return metadata;
  }

  private static RawSpan span(JsonNode span) throws UnusableLine {
    ObjectNode tags = tags(span.path("tags"));
    ArrayNode events = events(span.path("logs"));
    Instant start = micros(span.path("startTime").asLong());
    return new RawSpan(
        SpanIds.of(span.path("spanID")),
        SpanIds.parentOf(parent(span)),
        new SpanFacts(
            span.path("operationName").asText(),
            SpanFactsReader.kind(tags),
            tags.path("error").asBoolean()
                || "ERROR".equals(tags.path("otel.status_code").asText()),
            SpanIds.message(tags.path("otel.status_description")),
            start,
            start == null ? null : start.plus(duration(span), ChronoUnit.MICROS),
            SpanFactsReader.model(tags),
            SpanFactsReader.inputTokens(tags),
            SpanFactsReader.outputTokens(tags)),
        SpanTexts.inputs(tags, events),
        SpanTexts.outputs(tags, events),
        tags);
  }

  /** Negative or absurd durations come from clocks that were set meanwhile. */
  private static long duration(JsonNode span) {
    return Math.clamp(span.path("duration").asLong(), 0, 1_000_000L * 60 * 60 * 24 * 365);
  }

  private static @Nullable Instant micros(long sinceEpoch) {
    return sinceEpoch <= 0 ? null : Times.anyOf(Long.toString(sinceEpoch));
  }

  private static JsonNode parent(JsonNode span) {
    for (JsonNode reference : span.path("references")) {
      if ("CHILD_OF".equals(reference.path("refType").asText())) {
        return reference.path("spanID");
      }
    }
    return span.path("parentSpanID");
  }

  private static ObjectNode tags(JsonNode list) {
    ObjectNode tags = JsonNodeFactory.instance.objectNode();
    for (JsonNode tag : list) {
      tags.set(tag.path("key").asText(), tag.path("value"));
    }
    return tags;
  }

  private static ArrayNode events(JsonNode logs) {
    ArrayNode events = JsonNodeFactory.instance.arrayNode();
    for (JsonNode log : logs) {
      ObjectNode fields = tags(log.path("fields"));
      events.addObject().put("name", fields.path("event").asText()).set("attributes", fields);
    }
    return events;
  }
}
