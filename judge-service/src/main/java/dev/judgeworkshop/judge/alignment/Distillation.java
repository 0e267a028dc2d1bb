package dev.judgeworkshop.judge.alignment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.judgeworkshop.judge.client.models.ChatCall;
import dev.judgeworkshop.judge.client.models.ChatMessage;
import dev.judgeworkshop.judge.provider.UsableProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a model is asked while an alignment learns, and what is taken from its answers. */
final class Distillation {

  private static final int MAX_TOKENS = 2_048;
  private static final int STATEMENT_CHARS = 400;
  private static final double SAME = 0.8;

  private Distillation() {}

  /** Asks for guidelines behind some rated examples. */
  static ChatCall distil(
      UsableProvider provider, String instructions, List<String> known, List<RatedExample> batch) {
    StringBuilder text = new StringBuilder("The judge's instructions:\n").append(instructions);
    text.append("\n\nGuidelines known so far:\n");
    known.forEach(guideline -> text.append("- ").append(guideline).append('\n'));
    text.append("\nRated examples:\n");
    for (int i = 0; i < batch.size(); i++) {
      text.append(example(i + 1, batch.get(i)));
    }
    text.append(
        "\nWhat do these experts value, beyond the instructions and the known guidelines? Answer"
            + " with JSON only: {\"guidelines\": [{\"text\": \"one short statement that tells a"
            + " judge what to do\", \"examples\": [numbers of the examples behind it]}]}");
    return call(provider, text.toString());
  }

  /** Asks which guidelines say the same, and which contradict each other. */
  static ChatCall merge(UsableProvider provider, List<String> guidelines) {
    StringBuilder text = new StringBuilder("Guidelines for a judge:\n");
    for (int i = 0; i < guidelines.size(); i++) {
      text.append(i + 1).append(". ").append(guidelines.get(i)).append('\n');
    }
    text.append(
        "\nJoin those that say the same, keep the others as they are, and flag contradictions."
            + " Answer with JSON only: {\"guidelines\": [{\"text\": \"...\", \"from\": [numbers],"
            + " \"contradicts\": \"what it contradicts, or null\"}]}");
    return call(provider, text.toString());
  }

  private static ChatCall call(UsableProvider provider, String text) {
    return new ChatCall(
        List.of(
            ChatMessage.system("You distil what experts value from how they rate."),
            ChatMessage.user(text)),
        MAX_TOKENS,
        0,
        null,
        provider.jsonMode(),
        provider.timeout());
  }

  private static String example(int number, RatedExample example) {
    return "Example %d\nInput: %s\nOutput: %s\nRating: %d\nComments: %s\n\n"
        .formatted(
            number,
            example.input(),
            example.output(),
            example.rating(),
            example.comment() == null ? "none" : example.comment());
  }

  /**
   * Reads statements with numbers behind them; those without text, without a valid number, or known
   * already are dropped.
   *
   * @param answer the JSON object
   * @param numbers the member with the numbers: {@code examples} or {@code from}
   * @param highest the highest number that makes sense
   * @param known statements that are there already
   */
  static List<Statement> read(ObjectNode answer, String numbers, int highest, List<String> known) {
    List<Statement> statements = new ArrayList<>();
    List<String> seen = new ArrayList<>(known);
    for (JsonNode node : answer.path("guidelines")) {
      String text = node.path("text").asText("").strip();
      List<Integer> behind =
          StreamSupport.stream(node.path(numbers).spliterator(), false)
              .filter(JsonNode::canConvertToInt)
              .map(JsonNode::intValue)
              .filter(number -> number >= 1 && number <= highest)
              .distinct()
              .toList();
      if (!text.isEmpty() && !behind.isEmpty() && seen.stream().noneMatch(s -> alike(s, text))) {
        String cut = text.length() <= STATEMENT_CHARS ? text : text.substring(0, STATEMENT_CHARS);
        String contradicts = node.path("contradicts").asText("");
        statements.add(
            new Statement(
                cut,
                behind,
                contradicts.isBlank() || "null".equals(contradicts) ? null : contradicts));
        seen.add(cut);
      }
    }
    return statements;
  }

  /** Whether two statements have nearly the same words. */
  static boolean alike(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    int all = a.size() + b.size() - both.size();
    return all > 0 && (double) both.size() / all >= SAME;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+")));
  }

  /**
   * A statement that a model made.
   *
   * @param text the statement
   * @param behind numbers of what is behind it
   * @param contradicts what it contradicts; null when nothing
   */
  record Statement(String text, List<Integer> behind, @Nullable String contradicts) {}
}
