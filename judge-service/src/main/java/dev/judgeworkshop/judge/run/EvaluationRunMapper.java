package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import org.jspecify.annotations.Nullable;

/** From runs to records, and back. */
final class EvaluationRunMapper {

  private EvaluationRunMapper() {}

  static RunTarget toTarget(JudgePromptResponse prompt) {
    return new RunTarget(
        prompt.workshopId(),
        prompt.id(),
        prompt.questionId(),
        prompt.questionTitle(),
        prompt.scaleType(),
        prompt.kind().name(),
        prompt.kind() == JudgeKind.NEAREST_NEIGHBOUR
            || (prompt.kind() == JudgeKind.LLM && prompt.parameters().similarExamples()));
  }

  static RunStep toStep(EvaluationRun run) {
    return new RunStep(
        run.id(),
        run.target().workshopId(),
        run.target().questionId(),
        run.scope().datasetId(),
        JudgeKind.valueOf(run.target().kind()),
        run.target().scaleType(),
        run.stage(),
        run.pageCursor(),
        run.majorityRating(),
        run.tuningTraces(),
        part(run),
        run.target().needsTerms());
  }

  static ModelWork toModelWork(EvaluationRun run) {
    return new ModelWork(
        new RunHead(
            run.id(),
            run.target().workshopId(),
            run.target().judgePromptId(),
            run.target().questionId(),
            run.target().kind(),
            run.target().scaleType(),
            run.state(),
            run.done(),
            run.failed(),
            run.disagreements(),
            run.majorityRating(),
            run.version()),
        run.target().judgePromptId(),
        run.modelProviderId(),
        run.rubricText() == null ? "" : run.rubricText(),
        run.tuningTraces(),
        run.model().paused(),
        run.model().cost(),
        run.model().budget());
  }

  static EvaluationRunResponse toResponse(EvaluationRun run) {
    return new EvaluationRunResponse(
        run.id(),
        run.target().workshopId(),
        run.target().judgePromptId(),
        run.target().questionId(),
        run.target().questionTitle(),
        JudgeKind.valueOf(run.target().kind()),
        run.scope().datasetId(),
        run.state(),
        run.done(),
        run.failed(),
        run.total(),
        run.createdAt(),
        run.startedAt(),
        run.finishedAt(),
        run.error(),
        run.version(),
        part(run),
        run.scope().batchId(),
        run.scope().automaticRound(),
        run.scope().repeatOf(),
        run.modelProviderId(),
        run.modelProviderId() == null ? null : usage(run));
  }

  private static EvaluationRunResponse.ModelUse usage(EvaluationRun run) {
    return new EvaluationRunResponse.ModelUse(
        run.model().mapped(),
        run.model().inputTokens(),
        run.model().outputTokens(),
        run.model().cost(),
        run.model().budget(),
        run.model().paused(),
        run.model().pauseReason(),
        run.itemsPerMinute(),
        run.secondsLeft());
  }

  private static @Nullable RunPart part(EvaluationRun run) {
    return run.scope().part() == null ? null : RunPart.valueOf(run.scope().part());
  }
}
