package dev.judgeworkshop.judge.run;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/**
 * Which runs to list.
 *
 * @param workshopId those of this workshop
 */
public record EvaluationRunFilter(@QueryParam("workshopId") @NotNull UUID workshopId) {

  /** Names the list and its filter, for cursors. */
  String scope() {
    return "evaluation-runs:" + workshopId;
  }
}
