package dev.judgeworkshop.annotations.adjudication;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which traces a list shows: those with two ratings of the question or more.
 *
 * @param workshopId required
 * @param questionId a scored question of the rubric; required
 * @param state absent shows all
 */
record AdjudicationFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("questionId") @NotNull UUID questionId,
    @QueryParam("state") @Nullable AdjudicationState state) {

  /** Names the list, for its cursors. */
  String scope() {
    return "adjudications " + this;
  }
}
