package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.traces.trace.NewSpan.SpanFacts;
import dev.judgeworkshop.traces.trace.NewTrace;
import dev.judgeworkshop.traces.trace.SpanKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What Langfuse exports: a trace with its observations ({@code {trace, observations}} or nested),
 * or a trace alone. Its texts are JSON in a text, sometimes twice.
 */
public final class LangfuseFormat extends JsonFormat {

  private static final int MAX_FOLDS = 3;

  private static final Set<String> KEPT =
      Set.of("name", "environment", "tags", "release", "version", "userId", "sessionId");

  @Override
  List<Draft> drafts(JsonNode record) {
    Iterable<JsonNode> traces =
        record.path("data").isArray() ? record.get("data") : List.of(record);
    return StreamSupport.stream(traces.spliterator(), false)
        .<Draft>map(trace -> defaultTime -> trace(trace, defaultTime))
        .toList();
  }

  private static NewTrace trace(JsonNode record, Instant defaultTime) throws UnusableLine {
    JsonNode trace = record.path("trace").isObject() ? record.get("trace") : record;
    if (!trace.hasNonNull("id")) {
      throw new UnusableLine("is not a trace of Langfuse: it has no id");
    }
    JsonNode observations = record.has("observations") ? record : trace;
    List<RawSpan> spans = new ArrayList<>();
    for (JsonNode observation : observations.path("observations")) {
      if (observation.isObject()) {
        spans.add(span(observation));
      }
    }
    SpanStory story = new SpanStory(spans);
    TraceDraft draft =
        new TraceDraft(defaultTime)
            .externalId(trace.path("id"))
            .createdAt(Times.anyOf(trace.path("timestamp")))
            .metadata(metadata(trace));
    return story.fill(draft, unfolded(trace.path("input")), unfolded(trace.path("output"))).build();
  }

  private static ObjectNode metadata(JsonNode trace) {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    KEPT.stream()
        .sorted()
        .filter(trace::hasNonNull)
        .filter(name -> !trace.get(name).isArray() || !trace.get(name).isEmpty())
        .forEach(name -> metadata.set(name, trace.get(name)));
    JsonNode own = unfolded(trace.path("metadata"));
    if (own instanceof ObjectNode fields) {
      fields.properties().forEach(field -> metadata.set(field.getKey(), field.getValue()));
    }
    return metadata;
  }

  private static RawSpan span(JsonNode observation) throws UnusableLine {
    JsonNode usage = observation.path("usageDetails");
    JsonNode older = observation.path("usage");
    ObjectNode attributes = JsonNodeFactory.instance.objectNode();
    for (String name : List.of("type", "level", "model", "modelParameters", "usageDetails")) {
      if (observation.hasNonNull(name)) {
        attributes.set(name, observation.get(name));
      }
    }
    JsonNode metadata = unfolded(observation.path("metadata"));
    if (metadata != null) {
      attributes.set("metadata", metadata);
    }
    return new RawSpan(
        SpanIds.bounded(observation.path("id").asText()),
        SpanIds.parent(MessageReader.text(observation.path("parentObservationId"))),
        new SpanFacts(
            observation.path("name").asText(),
            kind(observation),
            "ERROR".equals(observation.path("level").asText()),
            SpanIds.message(observation.path("statusMessage")),
            Times.anyOf(observation.path("startTime")),
            Times.anyOf(observation.path("endTime")),
            MessageReader.text(observation.path("model")),
            SpanFactsReader.count(usage.has("input") ? usage.get("input") : older.path("input")),
            SpanFactsReader.count(
                usage.has("output") ? usage.get("output") : older.path("output"))),
        unfolded(observation.path("input")),
        unfolded(observation.path("output")),
        attributes);
  }

  private static SpanKind kind(JsonNode observation) {
    return SpanFactsReader.kind(observation.path("type").textValue());
  }

  /** A text that is JSON, unfolded; null where there is nothing. */
  private static @Nullable JsonNode unfolded(JsonNode value) {
    JsonNode inside = value.isMissingNode() || value.isNull() ? null : value;
    for (int fold = 0; fold < MAX_FOLDS && inside != null && inside.isTextual(); fold++) {
      inside = SpanTexts.unfolded(inside);
    }
    return inside == null || inside.isNull() ? null : inside;
  }
}
