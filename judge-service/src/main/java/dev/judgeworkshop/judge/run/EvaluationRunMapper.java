package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.run.EvaluationRun.Target;
import java.util.UUID;

/** From runs to records, and back. */
final class EvaluationRunMapper {

  private EvaluationRunMapper() {}

  static Target toTarget(JudgePromptResponse prompt, UUID datasetId) {
    return new Target(
        prompt.workshopId(),
        prompt.id(),
        prompt.questionId(),
        prompt.questionTitle(),
        prompt.scaleType(),
        prompt.kind().name(),
        datasetId);
  }

  static RunStep toStep(EvaluationRun run) {
    return new RunStep(
        run.id(),
        run.workshopId(),
        run.questionId(),
        run.datasetId(),
        JudgeKind.valueOf(run.kind()),
        run.scaleType(),
        run.stage(),
        run.pageCursor(),
        run.majorityRating(),
        run.tuningTraces());
  }

  static EvaluationRunResponse toResponse(EvaluationRun run) {
    return new EvaluationRunResponse(
        run.id(),
        run.workshopId(),
        run.judgePromptId(),
        run.questionId(),
        run.questionTitle(),
        JudgeKind.valueOf(run.kind()),
        run.datasetId(),
        run.state(),
        run.done(),
        run.failed(),
        run.total(),
        run.createdAt(),
        run.startedAt(),
        run.finishedAt(),
        run.error(),
        run.version());
  }
}
