package dev.judgeworkshop.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.local.client.Answer;
import dev.judgeworkshop.local.client.Polling;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/**
 * Discovery with a language model: every answer comes through judge-service from a stub of a
 * provider's API. Without a model, and with one that is gone, what is made instead says so.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DiscoveryIT {

  private static final String SERVICE = "discovery-service";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** So long that a batch of an analysis holds about a dozen of them. */
  private static final String REASON = "It does not say what happens next. ".repeat(55);

  private PackagedStack stack;
  private StubModel model;
  private Person facilitator;
  private Person expert;
  private String workshop;
  private List<String> traces;
  private final Map<String, String> feedback = new HashMap<>();
  private String criterion;

  @BeforeAll
  void openAWorkshopForDiscovery() throws Exception {
    model = StubModel.saying(DiscoveryScript::answer);
    stack = PackagedStack.startFresh("discovery");
    facilitator = Person.register(stack.client(), "facilitator");
    expert = Person.register(stack.client(), "expert");
    workshop = facilitator.createWorkshop("What people notice");
    facilitator.invite(workshop, expert, "SME");
    facilitator.importLines(workshop, Cases.lines());
    traces = List.copyOf(facilitator.traces(workshop).values());
    facilitator.askFollowUps(workshop);
    facilitator.moveTo(workshop, "DISCOVERY").expect(200);
    for (String trace : traces) {
      Answer saved = expert.giveFeedback(workshop, trace, "BAD", REASON).expect(201);
      feedback.put(trace, saved.text("id"));
    }
    expert.report(workshop, traces.getFirst(), "It never asks for the order.").expect(201);
  }

  @AfterAll
  void stop() throws Exception {
    model.close();
    stack.close();
  }

  @Test
  @Order(1)
  void withoutAProviderWordsAreCountedAndSaySo() throws Exception {
    Answer asked = expert.ask(workshop, feedback.get(traces.get(0))).expect(201);
    Answer analysis = analyse();

    assertThat(asked.text("source")).isEqualTo("FALLBACK");
    assertThat(analysis.text("state")).isEqualTo("SUCCEEDED");
    assertThat(analysis.text("method")).isEqualTo("FREQUENT_WORDS");
    assertThat(analysis.body().has("model")).isFalse();
    assertThatEvidenceExists(analysis);
  }

  @Test
  @Order(2)
  void theModelAsksFollowUpQuestionsAndMayRepairAnAnswerOnce() throws Exception {
    facilitator.addProvider(workshop, model.baseUrl(), StubModel.NAME).expect(201);
    String about = feedback.get(traces.get(1));

    Answer asked = expert.ask(workshop, about).expect(201);
    Answer again = expert.ask(workshop, about).expect(200);

    assertThat(asked.text("source")).isEqualTo("MODEL");
    assertThat(asked.text("question")).isEqualTo(DiscoveryScript.QUESTION);
    assertThat(again.body()).isEqualTo(asked.body());
    assertThat(model.prompts()).hasSize(2).allMatch(prompt -> prompt.contains(REASON.strip()));
    assertThat(facilitator.usedCalls(workshop)).isEqualTo(Map.of("FOLLOW_UP", 2L));
  }

  @Test
  @Order(3)
  void theModelDistilsCriteriaWithEvidenceThatExists() throws Exception {
    Answer analysis = analyse();

    assertThat(analysis.text("state")).isEqualTo("SUCCEEDED");
    assertThat(analysis.text("method")).isEqualTo("MODEL");
    assertThat(analysis.text("model")).isEqualTo(StubModel.NAME);
    assertThatAllIsReadOnce(analysis);
    criterion = assertThatEvidenceExists(analysis);
  }

  /** The first batch is stored, the second is with the model when the process dies. */
  @Test
  @Order(4)
  void anAnalysisOutlivesTheProcessThatDoesIt() throws Exception {
    int before = model.prompts().size();
    model.hold("1. " + DiscoveryScript.CRITERION);
    String id = startAnalysis();
    String lost = model.awaitHeld();
    assertThat(facilitator.api().get("/analyses/" + id).text("state")).isEqualTo("RUNNING");

    stack.process(SERVICE).destroyForcibly();
    stack.launcher().awaitRestart(SERVICE, 1);
    model.release();
    Answer analysis = Polling.untilTerminal(facilitator.api(), "/analyses/" + id, PATIENCE);

    assertThat(analysis.text("state")).isEqualTo("SUCCEEDED");
    assertThatAllIsReadOnce(analysis);
    assertThatEvidenceExists(analysis);
    List<String> asked = model.prompts().subList(before, model.prompts().size());
    assertThat(new HashSet<>(asked)).as("one batch each").hasSize(asked.size() - 1);
    assertThat(asked).as("asked again").filteredOn(lost::equals).hasSize(2);
  }

  @Test
  @Order(5)
  void suggestedGroupsBecomeQuestionsOnce() throws Exception {
    promote("ANALYSIS", criterion);
    promote("FEEDBACK", feedback.get(traces.get(2)));
    JsonNode suggestion = facilitator.suggestGroups(workshop).body();
    JsonNode suggested = suggestion.path("groups").path(0);
    String group = facilitator.makeGroup(workshop, suggested);

    Answer first = facilitator.publishGroup(group).expect(200);
    Answer rubric = facilitator.api().get("/rubrics/" + workshop).expect(200);
    Answer second = facilitator.publishGroup(group).expect(200);
    Answer same = facilitator.api().get("/rubrics/" + workshop).expect(200);

    assertThat(suggestion.path("method").asText()).isEqualTo("MODEL");
    assertThat(suggestion.path("groups")).hasSize(1);
    assertThat(suggested.path("itemIds")).hasSize(2);
    assertThat(rubric.body().path("questions")).hasSize(1);
    JsonNode question = rubric.body().path("questions").path(0);
    assertThat(question.path("title").asText()).isEqualTo(DiscoveryScript.GROUP);
    assertThat(first.text("questionId")).isEqualTo(question.path("id").asText());
    assertThat(texts(question.path("evidenceTraceIds"))).isNotEmpty().isSubsetOf(traces);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.tag()).isEqualTo(first.tag());
    assertThat(same.body()).isEqualTo(rubric.body());
    assertThat(expert.publishGroup(group).status()).isEqualTo(403);
  }

  @Test
  @Order(6)
  void withTheModelGoneTheFallbacksAreMarked() throws Exception {
    promote("FEEDBACK", feedback.get(traces.get(3)));
    promote("FEEDBACK", feedback.get(traces.get(4)));
    model.close();

    Answer asked = expert.ask(workshop, feedback.get(traces.get(5))).expect(201);
    JsonNode suggestion = facilitator.suggestGroups(workshop).body();

    assertThat(asked.text("source")).isEqualTo("FALLBACK");
    assertThat(asked.text("question")).isNotEqualTo(DiscoveryScript.QUESTION).isNotBlank();
    assertThat(suggestion.path("method").asText()).isEqualTo("SHARED_WORDS");
    assertThat(suggestion.path("groups").path(0).path("itemIds")).hasSize(2);
  }

  private Answer analyse() throws InterruptedException {
    return Polling.untilTerminal(facilitator.api(), "/analyses/" + startAnalysis(), PATIENCE);
  }

  private String startAnalysis() throws InterruptedException {
    return facilitator
        .api()
        .post("/analyses", Map.of("workshopId", workshop, "kind", "CRITERIA"))
        .expect(202)
        .text("id");
  }

  private void promote(String source, String sourceId) throws InterruptedException {
    facilitator
        .api()
        .post(
            "/draft-rubric-items",
            Map.of("workshopId", workshop, "source", source, "sourceId", sourceId))
        .expect(201);
  }

  /** Every contribution counts once; of each of three batches one number was made up. */
  private void assertThatAllIsReadOnce(Answer analysis) {
    assertThat(analysis.body().path("total").asInt()).isEqualTo(traces.size() + 1);
    assertThat(analysis.body().path("done").asInt()).isEqualTo(traces.size() + 1);
    assertThat(analysis.body().path("failed").asInt()).isZero();
    assertThat(analysis.body().path("droppedEvidence").asInt()).isEqualTo(3);
    assertThat(analysis.body().path("inputTokens").asInt()).isEqualTo(300);
  }

  /** Returns the first item. */
  private String assertThatEvidenceExists(Answer analysis) throws InterruptedException {
    String path = "/analyses/" + analysis.text("id") + "/items";
    JsonNode items = facilitator.api().get(path).expect(200).body().path("items");
    assertThat(items).isNotEmpty();
    for (JsonNode item : items) {
      Answer whole = facilitator.api().get(path + "/" + item.path("id").asText()).expect(200);
      Set<String> evidence = texts(whole.body().path("evidenceTraceIds"));
      assertThat(evidence).isNotEmpty().isSubsetOf(traces);
      assertThat(evidence).hasSize(item.path("evidence").asInt());
    }
    return items.path(0).path("id").asText();
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
