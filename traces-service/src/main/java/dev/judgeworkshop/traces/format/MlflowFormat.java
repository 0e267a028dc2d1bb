package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * MLflow's trace JSON, both generations ({@code {info, data: {spans}}}), and what its server
 * answers ({@code {trace: {trace_info, spans}}}).
 */
public final class MlflowFormat extends JsonFormat {

  private static final String INPUTS = "mlflow.traceInputs";
  private static final String OUTPUTS = "mlflow.traceOutputs";

  /** Shown as input and output; large, and cut. */
  private static final Set<String> NO_METADATA = Set.of(INPUTS, OUTPUTS);

  @Override
  List<Draft> drafts(JsonNode record) {
    Iterable<JsonNode> traces =
        record.path("traces").isArray() ? record.get("traces") : List.of(record);
    return StreamSupport.stream(traces.spliterator(), false)
        .<Draft>map(trace -> defaultTime -> trace(trace, defaultTime))
        .toList();
  }

  static NewTrace trace(JsonNode record, Instant defaultTime) throws UnusableLine {
    JsonNode trace = record.path("trace").isObject() ? record.get("trace") : record;
    JsonNode info = trace.has("trace_info") ? trace.get("trace_info") : trace.path("info");
    if (!info.isObject()) {
      throw new UnusableLine("is not a trace of MLflow: it has no info");
    }
    JsonNode data = trace.path("data");
    SpanStory story = new SpanStory(spans(trace.has("spans") ? trace : data));
    JsonNode state = first(info, "state", "status");
    TraceDraft draft =
        new TraceDraft(defaultTime)
            .externalId(orMissing(first(info, "trace_id", "request_id")))
            .createdAt(time(info, story))
            .error(state != null && "ERROR".equals(state.asText()))
            .metadata(metadata(info));
    return story
        .fill(draft, given(info, data, story, true), given(info, data, story, false))
        .build();
  }

  private static List<RawSpan> spans(JsonNode data) throws UnusableLine {
    List<RawSpan> spans = new ArrayList<>();
    for (JsonNode span : data.path("spans")) {
      spans.add(MlflowSpans.read(span));
    }
    return spans;
  }

  private static @Nullable Instant time(JsonNode info, SpanStory story) {
    Instant read =
        info.hasNonNull("request_time")
            ? Times.anyOf(info.get("request_time"))
            : Times.ofMillis(info.path("timestamp_ms"));
    return read == null ? story.startedAt() : read;
  }

  /** The top span's own text goes first: what the info holds may be cut. */
  private static @Nullable JsonNode given(
      JsonNode info, JsonNode data, SpanStory story, boolean isInput) {
    RawSpan top = story.top();
    JsonNode ofTop = top == null ? null : isInput ? top.inputs() : top.outputs();
    if (ofTop != null) {
      return ofTop;
    }
    JsonNode whole = data.path(isInput ? "request" : "response");
    JsonNode inMetadata = first(info, "trace_metadata", "request_metadata");
    String name = isInput ? INPUTS : OUTPUTS;
    JsonNode preview = info.path(isInput ? "request_preview" : "response_preview");
    return SpanTexts.unfolded(
        whole.isTextual()
            ? whole
            : inMetadata != null && inMetadata.hasNonNull(name)
                ? inMetadata.get(name)
                : preview.isTextual() ? preview : null);
  }

  private static ObjectNode metadata(JsonNode info) {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    for (String name : List.of("trace_metadata", "request_metadata", "tags")) {
      for (Map.Entry<String, JsonNode> field : plain(info.path(name)).properties()) {
        if (!NO_METADATA.contains(field.getKey())) {
          metadata.set(field.getKey(), field.getValue());
        }
      }
    }
    if (!info.path("assessments").isEmpty()) {
      metadata.set("assessments", info.get("assessments"));
    }
    return metadata;
  }

  /** A map, or the list of keys and values that older servers answer. */
  private static JsonNode plain(JsonNode map) {
    if (!map.isArray()) {
      return map;
    }
    ObjectNode plain = JsonNodeFactory.instance.objectNode();
    map.forEach(entry -> plain.set(entry.path("key").asText(), entry.path("value")));
    return plain;
  }

  private static @Nullable JsonNode first(JsonNode object, String... names) {
    return SpanFactsReader.first(object, names);
  }

  private static JsonNode orMissing(@Nullable JsonNode node) {
    return node == null ? com.fasterxml.jackson.databind.node.MissingNode.getInstance() : node;
  }
}
