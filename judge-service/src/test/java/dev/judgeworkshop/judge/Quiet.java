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

  /** For the one who reads a failure: which work is it, and of which run. */
  private static final String UNDER_WAY =
      """
      select coalesce(string_agg(task_name || ' ' || coalesce(r.state || ' ' || r.stage || ' ' || r.done || ' ' || r.failed || '/' || r.total
          || ' ' || coalesce(r.pause_reason, '') || ' ' || r.id, task_instance), ', '), '')
      from scheduled_tasks
      left join run_worker w on w.id::text = task_instance
      left join evaluation_run r on r.id::text = coalesce(w.run_id::text, task_instance)
      """;

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
              assertThat(Stored.number("select count(*) from scheduled_tasks"))
                  .as("work under way: %s", Stored.text(UNDER_WAY))
                  .isZero();
            });
  }
}
