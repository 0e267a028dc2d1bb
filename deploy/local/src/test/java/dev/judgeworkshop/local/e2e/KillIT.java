package dev.judgeworkshop.local.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.local.stack.StackState;
import java.util.ArrayList;
import java.util.List;
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
  private static final String DATABASE = "postgres";
  private static final int RATERS = 6;

  private PackagedStack stack;
  private Savers savers;

  @BeforeAll
  void openAWorkshopForAnnotation() throws Exception {
    stack = PackagedStack.startFresh("kill");
    Person facilitator = Person.register(stack.client(), "facilitator");
    String workshop = facilitator.createWorkshop("Under fire");
    List<Person> raters = new ArrayList<>();
    for (int i = 0; i < RATERS; i++) {
      raters.add(Person.register(stack.client(), "rater-" + i));
      facilitator.invite(workshop, raters.getLast(), "SME");
    }
    facilitator.importLines(workshop, Cases.lines());
    List<String> traces = List.copyOf(facilitator.traces(workshop).values());
    facilitator.moveTo(workshop, "DISCOVERY").expect(200);
    raters.getFirst().giveFeedback(workshop, traces.getFirst(), "GOOD", "Fine.").expect(201);
    facilitator.moveTo(workshop, "RUBRIC").expect(200);
    JsonNode rubric = facilitator.writeRubric(workshop, Cases.questions()).expect(201).body();
    facilitator.moveTo(workshop, "ANNOTATION").expect(200);
    savers = new Savers(raters, workshop, traces, rubric);
  }

  @AfterAll
  void stop() throws Exception {
    stack.close();
  }

  @Test
  @Order(1)
  void keepsEveryAcknowledgedAnnotationWhenTheServiceIsKilled() throws Exception {
    assertThatNothingIsLostWhenItDies(VICTIM);
  }

  /** SIGKILL of the postmaster: nothing is flushed, the log is replayed by its next life. */
  @Test
  @Order(2)
  void keepsEveryAcknowledgedAnnotationWhenPostgreSqlIsKilled() throws Exception {
    assertThatNothingIsLostWhenItDies(DATABASE);
  }

  @Test
  @Order(3)
  void startsAgainAfterTheLauncherIsKilled() throws Exception {
    StackState killed = stack.state();
    stack.launcher().kill();

    stack.start();

    assertThat(killed.processes()).allMatch(process -> ProcessHandle.of(process.pid()).isEmpty());
    savers.logInAt(stack.client());
    assertThat(savers.lost()).isEmpty();
  }

  private void assertThatNothingIsLostWhenItDies(String name) throws Exception {
    List<Integer> before = restartsOfOthers(name);
    savers.start();
    savers.awaitRounds(2);

    stack.killAndAwait(name);
    savers.awaitRounds(1);
    savers.stop();

    assertThat(restartsOfOthers(name)).as("nobody else had to start again").isEqualTo(before);
    assertThat(savers.acknowledged()).isEqualTo(savers.all());
    assertThat(savers.lost()).isEmpty();
  }

  private List<Integer> restartsOfOthers(String name) {
    return stack.state().processes().stream()
        .filter(process -> !process.name().equals(name))
        .map(StackState.ProcessState::restarts)
        .toList();
  }
}
