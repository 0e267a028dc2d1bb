package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.judgeworkshop.traces.trace.KnownTrace;
import dev.judgeworkshop.traces.trace.NewSpan;
import dev.judgeworkshop.traces.trace.NewTrace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the spans of one trace together that come in several records: OTLP is exported as spans end,
 * so a trace is spread over a file. What is shown follows from all of them.
 */
public final class SpanMerge {

  private SpanMerge() {}

  /**
   * Merges traces with each other and with what is stored. The later span of the same id counts.
   *
   * @param known what is stored, by external id
   * @param traces what was read
   * @return one trace for each external id; what cannot be merged stays as it was read
   */
  public static List<NewTrace> merge(Map<String, KnownTrace> known, List<NewTrace> traces) {
    Map<Object, NewTrace> merged = new LinkedHashMap<>();
    for (NewTrace trace : traces) {
      String id = trace.externalId();
      NewTrace before = id == null ? null : merged.get(id);
      KnownTrace earlier =
          before != null
              ? new KnownTrace(before.metadata(), before.spans())
              : id == null ? null : known.get(id);
      merged.put(id == null ? new Object() : id, merged(earlier, trace));
    }
    return List.copyOf(merged.values());
  }

  private static NewTrace merged(@Nullable KnownTrace earlier, NewTrace later) {
    if (earlier == null || later.externalId() == null) {
      return later;
    }
    List<RawSpan> spans = new ArrayList<>();
    earlier.spans().forEach(span -> spans.add(raw(span)));
    later.spans().forEach(span -> spans.add(raw(span)));
    SpanStory story = new SpanStory(spans);
    try {
      TraceDraft draft =
          new TraceDraft(later.createdAt())
              .externalId(TextNode.valueOf(later.externalId()))
              .createdAt(story.startedAt())
              .metadata(metadata(earlier.metadata(), later.metadata(), story.top()));
      return story.fill(draft, null, null).build();
    } catch (UnusableLine tooMuch) {
      return later;
    }
  }

  private static ObjectNode metadata(
      @Nullable String earlier, @Nullable String later, @Nullable RawSpan top) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    for (String json : new String[] {earlier, later}) {
      if (json != null && StrictJson.readIfJson(json) instanceof ObjectNode fields) {
        all.setAll(fields);
      }
    }
    if (top != null) {
      all.put("name", top.facts().name());
    }
    return all;
  }

  private static RawSpan raw(NewSpan span) {
    String attributes = span.content().attributes();
    JsonNode read = attributes == null ? null : StrictJson.readIfJson(attributes);
    return new RawSpan(
        span.id(),
        span.parentId(),
        span.facts(),
        json(span.content().inputs()),
        json(span.content().outputs()),
        read == null || read.isMissingNode() ? JsonNodeFactory.instance.objectNode() : read);
  }

  private static @Nullable JsonNode json(@Nullable String text) {
    return text == null ? null : SpanTexts.unfolded(TextNode.valueOf(text));
  }
}
