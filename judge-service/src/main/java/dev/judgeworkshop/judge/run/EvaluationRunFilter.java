package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.kit.problem.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which runs to list.
 *
 * @param workshopId those of this workshop
 * @param questionId only those of this rubric question
 * @param judgePromptId only those of this version
 * @param batchId only those that were started together
 */
public record EvaluationRunFilter(
    @QueryParam("workshopId") @NotNull UUID workshopId,
    @QueryParam("questionId") @Nullable UUID questionId,
    @QueryParam("judgePromptId") @Nullable UUID judgePromptId,
    @QueryParam("batchId") @Nullable UUID batchId) {

  /** Checks that one filter at most is set: each has an index of its own. */
  public EvaluationRunFilter {
    if (Stream.of(
                Optional.ofNullable(questionId),
                Optional.ofNullable(judgePromptId),
                Optional.ofNullable(batchId))
            .filter(Optional::isPresent)
            .count()
        > 1) {
      throw Problem.badRequest(
          "questionId", "excludes judgePromptId and batchId, and so do these each other");
    }
  }

  /** Names the list and its filter, for cursors. */
  String scope() {
    return "evaluation-runs:" + workshopId + ":" + column() + ":" + value();
  }

  /** The property that is filtered by beside the workshop; null for none. */
  @Nullable String column() {
    if (questionId != null) {
      return "questionId";
    }
    return judgePromptId != null ? "judgePromptId" : batchId != null ? "batchId" : null;
  }

  /** What {@link #column} must be; null for none. */
  @Nullable UUID value() {
    if (questionId != null) {
      return questionId;
    }
    return judgePromptId != null ? judgePromptId : batchId;
  }
}
