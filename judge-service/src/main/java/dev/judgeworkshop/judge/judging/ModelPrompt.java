package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.client.models.ChatCall;
import dev.judgeworkshop.judge.client.models.ChatMessage;
import dev.judgeworkshop.judge.client.models.ChatView;
import dev.judgeworkshop.judge.evaluation.ClaimedItem;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.prompt.PromptExample;
import dev.judgeworkshop.judge.prompt.PromptParameters;
import dev.judgeworkshop.judge.prompt.PromptTemplate;
import dev.judgeworkshop.judge.provider.UsableProvider;
import dev.judgeworkshop.model.ScaleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a version, a trace and examples into the messages that a model is sent. */
final class ModelPrompt {

  private static final int MATERIAL_CHARS = 50_000;
  private static final String REPAIR =
      "That is not the JSON object that was asked for. Answer again with it only: ";

  private final JudgePromptResponse version;
  private final String rubric;
  private final UsableProvider provider;

  ModelPrompt(JudgePromptResponse version, String rubric, UsableProvider provider) {
    this.version = version;
    this.rubric = rubric;
    this.provider = provider;
  }

  /** The question about one trace. */
  ChatCall call(ClaimedItem item, List<PromptExample> similar) {
    PromptParameters parameters = version.parameters();
    return new ChatCall(
        List.of(ChatMessage.system(instructions(similar)), ChatMessage.user(material(item))),
        parameters.maxTokens(),
        parameters.temperature(),
        parameters.seed(),
        provider.jsonMode(),
        provider.timeout());
  }

  /** The same question, after an answer that could not be read. */
  ChatCall repair(ChatCall call, ChatView broken) {
    return call.followedBy(
        ChatMessage.assistant(broken.content()), ChatMessage.user(REPAIR + shape()));
  }

  private String instructions(List<PromptExample> similar) {
    StringBuilder text = new StringBuilder();
    text.append("You are a judge whose ratings are compared with those of human experts. ")
        .append("Think first, then rate. Answer with one JSON object only: ")
        .append(shape());
    List<PromptExample> all = new ArrayList<>(version.examples());
    similar.stream()
        .filter(example -> all.stream().noneMatch(e -> e.traceId().equals(example.traceId())))
        .forEach(all::add);
    for (int i = 0; i < all.size(); i++) {
      text.append(i == 0 ? "\n\nHow the experts rated:\n" : "\n")
          .append(example(i + 1, all.get(i)));
    }
    return text.toString();
  }

  private String shape() {
    return "{\"reasoning\": \"one or two sentences\", \"rating\": "
        + (version.scaleType() == ScaleType.BINARY ? "0 or 1" : "a whole number from 1 to 5")
        + "}";
  }

  private static String example(int number, PromptExample example) {
    return "Example %d\nInput: %s\nOutput: %s\nRating: %d%s\n"
        .formatted(
            number,
            example.input(),
            example.output(),
            example.rating(),
            example.comment() == null ? "" : "\nWhy: " + example.comment());
  }

  private String material(ClaimedItem item) {
    return PromptTemplate.fill(
        version.text(),
        Map.of(
            "inputs", cut(item.input()),
            "outputs", cut(item.output()),
            "context", cut(item.context()),
            "rubric", rubric));
  }

  private static String cut(String text) {
    return text.length() <= MATERIAL_CHARS ? text : text.substring(0, MATERIAL_CHARS) + " [cut]";
  }
}
