package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.judgeworkshop.traces.trace.SpanKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What spans tell of their trace: its input and output are those of the span at the top; where that
 * one has none, those of the last call of a model. What retrievers found is its context.
 *
 * @param spans of one trace, in any order
 */
record SpanStory(List<RawSpan> spans) {

  private static final Comparator<RawSpan> BY_START =
      Comparator.comparing(
          RawSpan::startedAt, Comparator.nullsFirst(Comparator.<Instant>naturalOrder()));

  /** Fills in what the format itself does not say. */
  TraceDraft fill(TraceDraft draft, @Nullable JsonNode input, @Nullable JsonNode output)
      throws UnusableLine {
    RawSpan top = top();
    RawSpan lastCall = lastCall();
    JsonNode in = firstOf(input, top, lastCall, RawSpan::inputs);
    JsonNode out = firstOf(output, top, lastCall, RawSpan::outputs);
    if (in == null && out == null && spans.isEmpty()) {
      throw new UnusableLine("has neither an input, an output nor spans");
    }
    return draft
        .input(in == null ? null : MessageReader.text(in))
        .output(out == null ? null : MessageReader.text(out))
        .fallback(lastCall == null ? Conversation.NONE : conversation(lastCall))
        .context(context())
        .spans(spans);
  }

  private static @Nullable JsonNode firstOf(
      @Nullable JsonNode given,
      @Nullable RawSpan top,
      @Nullable RawSpan lastCall,
      Function<RawSpan, @Nullable JsonNode> side) {
    if (given != null && !given.isMissingNode() && !given.isNull()) {
      return given;
    }
    JsonNode ofTop = top == null ? null : side.apply(top);
    return ofTop != null || lastCall == null ? ofTop : side.apply(lastCall);
  }

  /** The first span without a parent among them. */
  @Nullable RawSpan top() {
    Set<String> ids = spans.stream().map(RawSpan::id).collect(Collectors.toSet());
    return spans.stream()
        .filter(span -> span.parentId() == null || !ids.contains(span.parentId()))
        .min(BY_START)
        .orElse(null);
  }

  private @Nullable RawSpan lastCall() {
    return spans.stream()
        .filter(span -> span.is(SpanKind.LLM) && span.inputs() != null)
        .max(BY_START)
        .orElse(null);
  }

  private static Conversation conversation(RawSpan call) {
    return in(call.inputText()).followedBy(in(call.outputText()));
  }

  private static Conversation in(@Nullable String text) {
    return text == null ? Conversation.NONE : Conversation.in(TextNode.valueOf(text));
  }

  @Nullable Instant startedAt() {
    return spans.stream()
        .map(RawSpan::startedAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private @Nullable String context() {
    ArrayNode found = JsonNodeFactory.instance.arrayNode();
    spans.stream()
        .filter(span -> span.is(SpanKind.RETRIEVER) && span.outputs() != null)
        .sorted(BY_START)
        .forEach(
            span ->
                found.addObject().put("name", span.facts().name()).set("found", span.outputs()));
    return found.isEmpty() ? null : StrictJson.write(found);
  }
}
