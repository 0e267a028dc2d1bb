package dev.judgeworkshop.traces.format;

import static dev.judgeworkshop.traces.format.OtlpValues.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * OTLP/JSON, as collectors write it and as Tempo answers it ({@code batches}): a record is a whole
 * document or one of its resources; each trace in it is made of its spans.
 */
public final class OtlpFormat extends JsonFormat {

  /** The spans of one trace with the attributes of what sent them. */
  private static final class Group {
    private final ObjectNode resource = JsonNodeFactory.instance.objectNode();
    private final List<RawSpan> spans = new ArrayList<>();
  }

  @Override
  List<Draft> drafts(JsonNode record) throws UnusableLine {
    Map<String, Group> traces = new LinkedHashMap<>();
    for (JsonNode resourceSpans : resources(record)) {
      JsonNode resource = resourceSpans.path("resource");
      for (JsonNode scope : scopes(resourceSpans)) {
        for (JsonNode span : scope.path("spans")) {
          add(span, OtlpValues.attributes(resource.path("attributes")), traces);
        }
      }
    }
    if (traces.isEmpty()) {
      throw new UnusableLine("holds no spans");
    }
    List<Draft> drafts = new ArrayList<>();
    traces.forEach((id, group) -> drafts.add(defaultTime -> trace(id, group, defaultTime)));
    return drafts;
  }

  private static Iterable<JsonNode> resources(JsonNode record) {
    JsonNode document = record.path("trace").isObject() ? record.get("trace") : record;
    for (String name : List.of("resourceSpans", "resource_spans", "batches")) {
      if (document.path(name).isArray()) {
        return document.get(name);
      }
    }
    return List.of(document);
  }

  private static Iterable<JsonNode> scopes(JsonNode resourceSpans) {
    for (String name : List.of("scopeSpans", "scope_spans", "instrumentationLibrarySpans")) {
      if (resourceSpans.path(name).isArray()) {
        return resourceSpans.get(name);
      }
    }
    return List.of();
  }

  private static void add(JsonNode span, ObjectNode resource, Map<String, Group> traces)
      throws UnusableLine {
    String trace = SpanIds.of(field(span, "traceId", "trace_id"));
    Group group = traces.computeIfAbsent(trace, id -> new Group());
    group.resource.setAll(resource);
    group.spans.add(OtlpSpans.read(span, OtlpValues.attributes(span.path("attributes"))));
  }

  private static NewTrace trace(String id, Group group, Instant defaultTime) throws UnusableLine {
    SpanStory story = new SpanStory(group.spans);
    RawSpan top = story.top();
    if (top != null) {
      group.resource.put("name", top.facts().name());
    }
    TraceDraft draft =
        new TraceDraft(defaultTime)
            .externalId(TextNode.valueOf(id))
            .createdAt(story.startedAt())
            .metadata(group.resource);
    return story.fill(draft, null, null).build();
  }
}
