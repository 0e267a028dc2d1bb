package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.model.WorkState;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What workers of a run need to know, and whether they go on.
 *
 * @param head the run
 * @param judgePromptId the version of the judge
 * @param modelProviderId whom to ask
 * @param rubricText for {@code {{rubric}}}
 * @param tuningTraces how many tuning traces have an uncontested truth
 * @param paused whether it is paused
 * @param cost what it has cost
 * @param budget what it may cost; null: no limit
 */
public record ModelWork(
    RunHead head,
    UUID judgePromptId,
    UUID modelProviderId,
    String rubricText,
    long tuningTraces,
    boolean paused,
    BigDecimal cost,
    @Nullable BigDecimal budget) {

  /**
   * Whether workers go on.
   *
   * @return false when it is over or paused
   */
  public boolean goesOn() {
    return head.state() == WorkState.RUNNING && !paused;
  }
}
