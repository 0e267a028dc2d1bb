package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.judgeworkshop.traces.trace.NewSpan;
import dev.judgeworkshop.traces.trace.NewTrace;
import dev.judgeworkshop.traces.trace.ShownTexts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A trace while a format reads it. What is shown is decided here, once for all formats: the text by
 * role where there are messages, else the raw text.
 */
final class TraceDraft {

  private static final int MAX_EXTERNAL_ID = 255;
  private static final int MAX_LABELS = 50;
  private static final int MAX_LABEL_CHARS = 200;

  private @Nullable String externalId;
  private Instant createdAt;
  private Conversation spoken = Conversation.NONE;
  private Conversation fallback = Conversation.NONE;
  private @Nullable String input;
  private @Nullable String output;
  private @Nullable String context;
  private @Nullable ObjectNode metadata;
  private boolean hasError;
  private List<NewSpan> spans = List.of();

  TraceDraft(Instant defaultTime) {
    this.createdAt = defaultTime;
  }

  TraceDraft externalId(JsonNode value) throws UnusableLine {
    if (value.isMissingNode() || value.isNull()) {
      return this;
    }
    String id = value.isTextual() || value.isNumber() ? value.asText() : "";
    if (id.isBlank() || id.length() > MAX_EXTERNAL_ID) {
      throw new UnusableLine(
          "externalId must be a text of 1 to " + MAX_EXTERNAL_ID + " characters");
    }
    externalId = id;
    return this;
  }

  TraceDraft createdAt(JsonNode value) throws UnusableLine {
    createdAt = Times.rfc3339(value, createdAt);
    return this;
  }

  TraceDraft createdAt(@Nullable Instant time) {
    createdAt = time == null ? createdAt : time;
    return this;
  }

  /** The record is a conversation; an input or output beside it goes first. */
  TraceDraft conversation(Conversation messages) {
    spoken = messages;
    return this;
  }

  /** Shown as messages where input and output hold none. */
  TraceDraft fallback(Conversation messages) {
    fallback = messages;
    return this;
  }

  TraceDraft input(@Nullable String raw) {
    input = raw;
    return this;
  }

  TraceDraft output(@Nullable String raw) {
    output = raw;
    return this;
  }

  TraceDraft context(@Nullable String json) {
    context = json;
    return this;
  }

  TraceDraft metadata(ObjectNode object) {
    metadata = object.isEmpty() ? null : object;
    return this;
  }

  TraceDraft error(boolean isError) {
    hasError |= isError;
    return this;
  }

  TraceDraft spans(List<RawSpan> raw) throws UnusableLine {
    spans = SpanTree.of(raw);
    hasError |= spans.stream().anyMatch(span -> span.facts().isError());
    return this;
  }

  NewTrace build() throws UnusableLine {
    boolean isConversation = !spoken.isEmpty();
    Conversation in = isConversation ? spoken : inside(input);
    Conversation out = isConversation ? spoken : inside(output);
    Conversation all = isConversation ? spoken : in.followedBy(out);
    Conversation shown = all.messages().size() < fallback.messages().size() ? fallback : all;
    NewTrace trace =
        new NewTrace(
            externalId,
            createdAt,
            texts(isConversation, in, out),
            isConversation,
            shown.isEmpty() ? null : StrictJson.write(shown.messages()),
            shown.messages().size(),
            context,
            metadata == null ? null : StrictJson.write(metadata),
            metadata == null ? Map.of() : labels(metadata),
            hasError,
            spans);
    return checked(trace);
  }

  private ShownTexts texts(boolean isConversation, Conversation in, Conversation out) {
    String shownInput = shown(input, isConversation, in.lastUserText().orElse(null));
    String shownOutput = shown(output, isConversation, out.lastAssistantText().orElse(null));
    return new ShownTexts(
        shownInput,
        shownOutput,
        raw(input, shownInput, isConversation),
        raw(output, shownOutput, isConversation));
  }

  private static String shown(
      @Nullable String raw, boolean isConversation, @Nullable String byRole) {
    String first = isConversation ? raw : byRole;
    String second = isConversation ? byRole : raw;
    return first != null ? first : second != null ? second : "";
  }

  /** Of a conversation the given text is always kept: its absence says that there was none. */
  private static @Nullable String raw(@Nullable String raw, String shown, boolean isConversation) {
    return isConversation || !shown.equals(raw) ? raw : null;
  }

  private static Conversation inside(@Nullable String raw) {
    return raw == null ? Conversation.NONE : Conversation.in(TextNode.valueOf(raw));
  }

  private static Map<String, String> labels(ObjectNode metadata) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : metadata.properties()) {
      if (labels.size() < MAX_LABELS && field.getValue().isValueNode()) {
        labels.put(cut(field.getKey()), cut(field.getValue().asText()));
      }
    }
    return labels;
  }

  /** Whole characters only: PostgreSQL stores no half of a pair. */
  private static String cut(String text) {
    if (text.length() <= MAX_LABEL_CHARS) {
      return text;
    }
    boolean cutsAPair = Character.isHighSurrogate(text.charAt(MAX_LABEL_CHARS - 1));
    return text.substring(0, cutsAPair ? MAX_LABEL_CHARS - 1 : MAX_LABEL_CHARS);
  }

  /** JSON inside a text may unfold to what the record itself did not hold. */
  private static NewTrace checked(NewTrace trace) throws UnusableLine {
    List<Function<NewTrace, @Nullable String>> texts =
        List.of(NewTrace::input, NewTrace::output, NewTrace::messages, NewTrace::externalId);
    for (Function<NewTrace, @Nullable String> text : texts) {
      Storable.check(text.apply(trace));
    }
    return trace;
  }
}
