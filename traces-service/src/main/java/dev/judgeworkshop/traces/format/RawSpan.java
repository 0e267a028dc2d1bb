package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.traces.trace.NewSpan.SpanContent;
import dev.judgeworkshop.traces.trace.NewSpan.SpanFacts;
import dev.judgeworkshop.traces.trace.SpanKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A span as a format reads it, before its place in the tree is known.
 *
 * @param id unique within the trace
 * @param parentId the span it belongs to; null at the top
 * @param facts what the tree shows of it
 * @param inputs what went in; null when nothing is known
 * @param outputs what came out; null when nothing is known
 * @param attributes everything else
 */
record RawSpan(
    String id,
    @Nullable String parentId,
    SpanFacts facts,
    @Nullable JsonNode inputs,
    @Nullable JsonNode outputs,
    JsonNode attributes) {

  boolean is(SpanKind kind) {
    return facts.kind() == kind;
  }

  @Nullable Instant startedAt() {
    return facts.startedAt();
  }

  @Nullable String inputText() {
    return inputs == null ? null : MessageReader.text(inputs);
  }

  @Nullable String outputText() {
    return outputs == null ? null : MessageReader.text(outputs);
  }

  SpanContent content() {
    return new SpanContent(
        inputText(), outputText(), attributes.isEmpty() ? null : StrictJson.write(attributes));
  }
}
