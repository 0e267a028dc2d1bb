package dev.judgeworkshop.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.local.client.Answer;
import dev.judgeworkshop.local.client.Polling;
import dev.judgeworkshop.local.stack.Layout;
import dev.judgeworkshop.local.stack.SecondJudge;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** Two judge-services on one database share a run; one of them is killed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class JudgeReplicasIT {

  private static final int TRACES = 190;
  private static final int CONCURRENCY = 4;
  private static final Duration WITHIN = Duration.ofSeconds(60);
  private static final Pattern NUMBER = Pattern.compile("item (\\d+)\\.");

  private PackagedStack stack;
  private StackTables tables;
  private Person facilitator;
  private String workshop;

  private final Semaphore answers = new Semaphore(0);
  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final Set<String> held = ConcurrentHashMap.newKeySet();
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger busiest = new AtomicInteger();

  @BeforeAll
  void openAWorkshopForAnnotation() throws Exception {
    stack = PackagedStack.startFresh("replicas");
    tables = StackTables.of(stack);
    facilitator = Person.register(stack.client(), "facilitator");
    Person rater = Person.register(stack.client(), "rater");
    workshop = facilitator.createWorkshop("Two replicas");
    facilitator.invite(workshop, rater, "SME");
    facilitator.importLines(workshop, lines());
    facilitator.moveTo(workshop, "DISCOVERY").expect(200);
    String any = facilitator.traces(workshop).values().iterator().next();
    rater.giveFeedback(workshop, any, "GOOD", "Fine.").expect(201);
    facilitator.moveTo(workshop, "RUBRIC").expect(200);
    facilitator.writeRubric(workshop, Cases.questions()).expect(201);
    facilitator.moveTo(workshop, "ANNOTATION").expect(200);
  }

  @AfterAll
  void stop() throws Exception {
    stack.close();
  }

  private static String lines() {
    return IntStream.range(0, TRACES)
        .mapToObj(
            "{\"externalId\":\"c-%1$d\",\"input\":\"?\",\"output\":\"item %1$d.\"}"::formatted)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void shareARunAndOneGoesOnWhereTheOtherDied() throws Exception {
    Layout layout = new Layout(root(), stack.home());
    try (StubModel model = StubModel.saying(this::answer);
        SecondJudge second = SecondJudge.start(layout, stack.state())) {
      // Given: both have items under way, within the one limit
      String run = start(model);
      until(() -> workers("true") == 2, () -> {});
      until(() -> workers("slots > 0") == 2, () -> answers.release(1));
      until(() -> leases(run) == 2, () -> answers.release(1));
      answers.drainPermits();
      until(() -> stored(run) == answered.get() && held.size() == CONCURRENCY, () -> {});
      assertThat(busiest.get()).isLessThanOrEqualTo(CONCURRENCY);
      Set<String> underWay = Set.copyOf(held);

      // When
      second.kill();
      answers.release(1_000);

      // Then
      Answer over = Polling.untilTerminal(facilitator.api(), "/evaluation-runs/" + run, WITHIN);
      assertThat(over.text("state")).isEqualTo("SUCCEEDED");
      assertThat(over.body().path("done").asInt()).isEqualTo(TRACES);
      assertThat(asked).hasSize(TRACES);
      assertThat(asked.entrySet().stream().filter(each -> each.getValue().get() > 1))
          .as("asked again: at most what was under way at the killed one")
          .allMatch(each -> each.getValue().get() == 2 && underWay.contains(each.getKey()))
          .hasSizeBetween(1, CONCURRENCY - 1);
    }
  }

  private static Path root() {
    return Path.of(Objects.requireNonNull(System.getProperty("stack.root")));
  }

  private String start(StubModel model) throws InterruptedException {
    facilitator
        .api()
        .post(
            "/model-providers",
            Map.of(
                "workshopId",
                workshop,
                "name",
                "stub",
                "baseUrl",
                model.baseUrl(),
                "model",
                StubModel.NAME,
                "concurrency",
                CONCURRENCY))
        .expect(201);
    JsonNode rubric = facilitator.api().get("/rubrics/" + workshop).expect(200).body();
    String question = rubric.path("questions").path(1).path("id").asText();
    String prompt =
        facilitator
            .api()
            .post(
                "/judge-prompts",
                Map.of("workshopId", workshop, "questionId", question, "kind", "LLM"))
            .expect(201)
            .text("id");
    return facilitator
        .api()
        .post("/evaluation-runs", Map.of("workshopId", workshop, "judgePromptId", prompt))
        .expect(202)
        .text("id");
  }

  /** Each answer waits for its permit. */
  private String answer(String prompt) {
    Matcher number = NUMBER.matcher(prompt);
    String trace = number.results().map(each -> each.group(1)).reduce((a, b) -> b).orElseThrow();
    asked.computeIfAbsent(trace, key -> new AtomicInteger()).incrementAndGet();
    held.add(trace);
    busiest.accumulateAndGet(held.size(), Math::max);
    answers.acquireUninterruptibly();
    held.remove(trace);
    answered.incrementAndGet();
    return "{\"reasoning\": \"It is as it is.\", \"rating\": 1}";
  }

  private long workers(String condition) throws Exception {
    return tables.number(
        "judge", "select count(distinct holder) from model_worker where " + condition);
  }

  private long leases(String run) throws Exception {
    return tables.number(
        "judge",
        "select count(distinct lease_owner) from judge_evaluation where state = 'PENDING'"
            + " and lease_until > now() and run_id = '%s'".formatted(run));
  }

  private long stored(String run) throws Exception {
    return tables.number(
        "judge",
        "select count(*) from judge_evaluation where state = 'DONE' and run_id = '%s'"
            .formatted(run));
  }

  private static void until(Callable<Boolean> condition, Runnable meanwhile) throws Exception {
    while (!condition.call()) {
      meanwhile.run();
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }
}
