package dev.judgeworkshop.judge.evaluation;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which judge evaluations to list.
 *
 * @param runId those of this run
 * @param disagreement true: only those that differ from the humans, the largest difference first
 */
public record JudgeEvaluationFilter(
    @QueryParam("runId") @NotNull UUID runId,
    @QueryParam("disagreement") @Nullable Boolean disagreement) {

  boolean isDisagreement() {
    return Boolean.TRUE.equals(disagreement);
  }

  /** Names the list and its filter, for cursors. */
  String scope() {
    return "judge-evaluations:" + runId + ":" + isDisagreement();
  }
}
