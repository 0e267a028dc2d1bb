package dev.judgeworkshop.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.local.client.Answer;
import dev.judgeworkshop.local.stack.StackState;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;

/** Processes die at the worst moment; what was acknowledged stays, and everything comes back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KillIT {

  private static final String VICTIM = "annotations-service";

  private PackagedStack stack;
  private Person rater;
  private String workshop;
  private List<String> traces;
  private JsonNode rubric;
  private final Map<String, Save> acknowledged = new ConcurrentHashMap<>();
  private final List<String> lost = new CopyOnWriteArrayList<>();
  private final AtomicInteger saves = new AtomicInteger();

  private record Save(long version, int value) {}

  @BeforeAll
  void openAWorkshopForAnnotation() throws Exception {
    stack = PackagedStack.startFresh("kill");
    Person facilitator = Person.register(stack.client(), "facilitator");
    rater = Person.register(stack.client(), "rater");
    workshop = facilitator.createWorkshop("Under fire");
    facilitator.invite(workshop, rater, "SME");
    facilitator.importLines(workshop, Cases.lines());
    traces = List.copyOf(facilitator.traces(workshop).values());
    facilitator.moveTo(workshop, "DISCOVERY").expect(200);
    rater.giveFeedback(workshop, traces.getFirst(), "GOOD", "Fine.").expect(201);
    facilitator.moveTo(workshop, "RUBRIC").expect(200);
    rubric = facilitator.writeRubric(workshop, Cases.questions()).expect(201).body();
    facilitator.moveTo(workshop, "ANNOTATION").expect(200);
  }

  @AfterAll
  void stop() throws Exception {
    stack.close();
  }

  @Test
  @Order(1)
  void keepsEveryAcknowledgedAnnotationWhenTheServiceIsKilled() throws Exception {
    AtomicBoolean end = new AtomicBoolean();
    Thread saving = Thread.ofVirtual().start(() -> saveUntil(end));
    awaitSaves(2 * traces.size());

    stack.process(VICTIM).destroyForcibly();
    StackState later = stack.launcher().awaitRestart(VICTIM, 1);
    awaitSaves(saves.get() + traces.size());
    end.set(true);
    saving.join();

    assertThat(later.processes())
        .filteredOn(process -> !process.name().equals(VICTIM))
        .allMatch(process -> process.restarts() == 0);
    assertThatNothingIsLost();
  }

  @Test
  @Order(2)
  void startsAgainAfterTheLauncherIsKilled() throws Exception {
    StackState killed = stack.state();
    stack.launcher().kill();

    stack.start();

    assertThat(killed.processes()).allMatch(process -> ProcessHandle.of(process.pid()).isEmpty());
    rater = rater.logInAt(stack.client());
    assertThatNothingIsLost();
  }

  /** Edits one annotation after the other and remembers the version of each acknowledged save. */
  private void saveUntil(AtomicBoolean end) {
    for (int i = 0; !end.get(); i++) {
      String trace = traces.get(i % traces.size());
      try {
        save(trace, 1 + i / traces.size() % 5);
      } catch (UncheckedIOException cut) {
        continue;
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void save(String trace, int value) throws InterruptedException {
    Answer own = rater.ownAnnotation(workshop, trace);
    if (own.status() != 200 && own.status() != 404) {
      TimeUnit.MILLISECONDS.sleep(100);
      return;
    }
    check(trace, own);
    Answer saved = rater.annotate(workshop, trace, rubric, own.tag().orElse(null), value, 1);
    if (saved.status() == 200 || saved.status() == 201) {
      acknowledged.put(trace, stored(saved));
      saves.incrementAndGet();
    }
  }

  /** A save that was cut off may have been stored all the same; an acknowledged one must be. */
  private void check(String trace, Answer own) {
    Save known = acknowledged.get(trace);
    Save stored = own.status() == 404 ? new Save(0, 0) : stored(own);
    boolean older = known != null && stored.version() < known.version();
    boolean other = known != null && stored.version() == known.version() && !stored.equals(known);
    if (older || other) {
      lost.add(trace + ": " + known + " became " + stored);
    }
  }

  private static Save stored(Answer annotation) {
    return new Save(
        annotation.body().path("version").asLong(),
        annotation.body().path("ratings").path(0).path("value").asInt());
  }

  private void awaitSaves(int count) throws InterruptedException {
    while (saves.get() < count) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private void assertThatNothingIsLost() throws InterruptedException {
    assertThat(acknowledged).hasSameSizeAs(traces);
    for (String trace : traces) {
      check(trace, rater.ownAnnotation(workshop, trace).expect(200, 404));
    }
    assertThat(lost).isEmpty();
  }
}
