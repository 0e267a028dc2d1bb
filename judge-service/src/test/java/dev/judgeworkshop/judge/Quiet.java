package dev.judgeworkshop.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.judgeworkshop.testing.EmbeddedDatabase;
import dev.judgeworkshop.testing.StatementCounter;
import dev.judgeworkshop.testing.Statements;
import dev.judgeworkshop.testing.Work;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Counts the statements of a request while no run of another test is worked on beside it. */
public final class Quiet {

  private Quiet() {}

  /** What the block executed; the poll for work does not count. */
  public static Statements statementsOf(Work block) {
    awaitNoWork();
    return StatementCounter.executed(block).without("scheduled_tasks");
  }

  /** Queued work of earlier tests is dropped; what is under way comes to its end. */
  private static void awaitNoWork() {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> {
              EmbeddedDatabase.current().run("delete from scheduled_tasks where not picked");
              assertThat(Stored.number("select count(*) from scheduled_tasks")).isZero();
            });
  }
}
