package dev.judgeworkshop.traces.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.judgeworkshop.traces.trace.ShownTexts;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a trace came with, from which the shown texts are decided.
 *
 * @param isConversation whether it came as messages
 * @param input as it came; null when it came in messages only
 * @param output as it came; null when it came in messages only
 * @param messages the conversation as it is stored; null when there is none
 */
public record RawText(
    boolean isConversation,
    @Nullable String input,
    @Nullable String output,
    @Nullable String messages) {

  /**
   * Restores it from what is stored.
   *
   * @param isConversation whether it came as messages
   * @param texts what is shown, and what it was taken from
   * @param messages the conversation
   * @return what the trace came with
   */
  public static RawText of(boolean isConversation, ShownTexts texts, @Nullable String messages) {
    return new RawText(
        isConversation,
        raw(isConversation, texts.rawInput(), texts.input()),
        raw(isConversation, texts.rawOutput(), texts.output()),
        messages);
  }

  private static @Nullable String raw(boolean isConversation, @Nullable String raw, String shown) {
    return raw != null || isConversation ? raw : shown;
  }

  /**
   * What a path is applied to: the raw text where it is JSON, else the messages.
   *
   * @param isInput whether the input is meant
   * @return JSON; missing where there is none
   */
  public JsonNode document(boolean isInput) {
    String raw = isInput ? input : output;
    if (raw != null) {
      return StrictJson.readIfJson(raw);
    }
    return messages == null
        ? JsonNodeFactory.instance.missingNode()
        : JsonNodeFactory.instance.objectNode().set("messages", StrictJson.readIfJson(messages));
  }

  /**
   * Decides what is shown.
   *
   * @param chosenInput what the settings chose; null for the text by role
   * @param chosenOutput what the settings chose; null for the text by role
   * @return the texts
   */
  public ShownTexts shown(@Nullable String chosenInput, @Nullable String chosenOutput) {
    String shownInput =
        chosenInput != null
            ? chosenInput
            : byRole(input, messages -> messages.lastUserText().orElse(null));
    String shownOutput =
        chosenOutput != null
            ? chosenOutput
            : byRole(output, messages -> messages.lastAssistantText().orElse(null));
    return new ShownTexts(
        shownInput, shownOutput, kept(input, shownInput), kept(output, shownOutput));
  }

  private String byRole(@Nullable String raw, Function<Conversation, @Nullable String> choice) {
    if (isConversation) {
      String spoken = messages == null ? null : choice.apply(Conversation.ofStored(messages));
      return raw != null ? raw : spoken == null ? "" : spoken;
    }
    String text = raw == null ? "" : raw;
    String spoken = choice.apply(Conversation.in(TextNode.valueOf(text)));
    return spoken == null ? text : spoken;
  }

  /** Of a conversation the given text is always kept: its absence says that there was none. */
  private @Nullable String kept(@Nullable String raw, String shown) {
    return isConversation || !shown.equals(raw) ? raw : null;
  }
}
