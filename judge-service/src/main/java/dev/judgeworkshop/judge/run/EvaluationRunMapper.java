package dev.judgeworkshop.judge.run;

import dev.judgeworkshop.judge.prompt.JudgeKind;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.run.EvaluationRun.Target;
import org.jspecify.annotations.Nullable;

/** From runs to records, and back. */
final class EvaluationRunMapper {

  private EvaluationRunMapper() {}

  static Target toTarget(JudgePromptResponse prompt) {
    return new Target(
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
        run.workshopId(),
        run.questionId(),
        run.datasetId(),
        JudgeKind.valueOf(run.kind()),
        run.scaleType(),
        run.stage(),
        run.pageCursor(),
        run.majorityRating(),
        run.tuningTraces(),
        part(run),
        run.needsTerms());
  }

  static ModelWork toModelWork(EvaluationRun run) {
    return new ModelWork(
        new RunHead(
            run.id(),
            run.workshopId(),
            run.judgePromptId(),
            run.questionId(),
            run.kind(),
            run.scaleType(),
            run.state(),
            run.done(),
            run.failed(),
            run.disagreements(),
            run.majorityRating(),
            run.version()),
        run.judgePromptId(),
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
        run.version(),
        part(run),
        run.batchId(),
        run.automaticRound(),
        run.repeatOf(),
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
    return run.part() == null ? null : RunPart.valueOf(run.part());
  }
}
