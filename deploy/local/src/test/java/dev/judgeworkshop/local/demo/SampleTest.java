package dev.judgeworkshop.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The written sample hangs together; a slip in a file must not wait for a user to be found. */
class SampleTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Set<String> ids =
      Sample.conversations().stream().map(Conversation::id).collect(Collectors.toSet());
  private final Set<String> raters =
      Sample.people().raters().stream().map(Sample.Rater::key).collect(Collectors.toSet());

  @Test
  void hasEnoughDifferentConversations() {
    assertThat(ids).hasSizeGreaterThanOrEqualTo(24).hasSameSizeAs(Sample.conversations());
    assertThat(Sample.conversations())
        .allSatisfy(conversation -> assertThat(conversation.turns()).hasSizeGreaterThan(2));
  }

  @Test
  void hasEveryRaterScoreEveryConversationWithinTheScales() {
    assertThat(Sample.annotations().keySet()).isEqualTo(ids);
    assertThat(Sample.annotations().values())
        .allSatisfy(
            byRater -> {
              assertThat(byRater.keySet()).isEqualTo(raters);
              assertThat(byRater.values()).allSatisfy(SampleTest::isWithinTheScales);
            });
  }

  private static void isWithinTheScales(List<JsonNode> values) {
    assertThat(values.get(0).intValue()).isBetween(1, 5);
    assertThat(values.get(1).intValue()).isBetween(0, 1);
    assertThat(values.stream().skip(2)).allMatch(JsonNode::isTextual);
  }

  @Test
  void hasRatersOfDifferentTemper() {
    assertThat(mean("ingrid")).isLessThan(mean("mara"));
    assertThat(mean("mara")).isLessThan(mean("bo"));
  }

  private static double mean(String rater) {
    return Sample.annotations().values().stream()
        .mapToInt(byRater -> byRater.get(rater).getFirst().intValue())
        .average()
        .orElseThrow();
  }

  @Test
  void namesOnlyPeopleAndConversationsThatExist() {
    Sample.Discovery discovery = Sample.discovery();

    assertThat(discovery.feedback())
        .allMatch(feedback -> ids.contains(feedback.trace()) && raters.contains(feedback.by()));
    assertThat(discovery.findings())
        .allMatch(finding -> ids.contains(finding.trace()) && raters.contains(finding.by()));
  }

  @Test
  void asksOneQuestionOfEachScale() {
    assertThat(Sample.questions())
        .extracting(question -> question.scale().type())
        .containsExactly("LIKERT", "BINARY", "FREEFORM");
    assertThat(Sample.questions().getFirst().scale().labels()).hasSize(5);
  }

  @Test
  void writesMessagesWithToolCallsThatBelongTogether() throws Exception {
    Conversation first = Sample.conversations().getFirst();

    JsonNode line = JSON.readTree(first.toJsonLine("the rules"));

    assertThat(line.path("externalId").asText()).isEqualTo("brew-01");
    assertThat(line.path("messages").findValuesAsText("role"))
        .containsExactly("system", "user", "assistant", "tool", "assistant", "user", "assistant");
    JsonNode call = line.path("messages").path(2).path("tool_calls").path(0);
    JsonNode result = line.path("messages").path(3);
    assertThat(result.path("tool_call_id").asText()).isEqualTo(call.path("id").asText());
    assertThat(JSON.readValue(call.path("function").path("arguments").asText(), Map.class))
        .containsEntry("number", "BH-20418");
  }
}
