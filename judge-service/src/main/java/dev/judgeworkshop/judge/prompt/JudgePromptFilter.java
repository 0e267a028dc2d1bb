package dev.judgeworkshop.judge.prompt;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which judge prompts to list.
 *
 * @param workshopId those of this workshop
 * @param questionId only those of this rubric question
 */
public record JudgePromptFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("questionId") @Nullable UUID questionId) {

  /** Names the list and its filter, for cursors. */
  String scope() {
    return "judge-prompts:" + workshopId + ":" + questionId;
  }
}
