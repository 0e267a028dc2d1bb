package dev.judgeworkshop.judge.card;

import dev.judgeworkshop.judge.metrics.BiasProbeService;
import dev.judgeworkshop.judge.metrics.MetricsService;
import dev.judgeworkshop.judge.prompt.JudgePromptResponse;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.judge.run.EvaluationRunService;
import dev.judgeworkshop.judge.run.RunHead;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Puts a judge's card together; for facilitators. */
@ApplicationScoped
class JudgeCardService {

  private final JudgePromptService prompts;
  private final EvaluationRunService runs;
  private final MetricsService metrics;
  private final BiasProbeService probes;

  JudgeCardService(
      JudgePromptService prompts,
      EvaluationRunService runs,
      MetricsService metrics,
      BiasProbeService probes) {
    this.prompts = prompts;
    this.runs = runs;
    this.metrics = metrics;
    this.probes = probes;
  }

  Uni<JudgeCardResponse> of(UUID promptId) {
    return prompts
        .get(promptId)
        .chain(
            judge ->
                runs.newestOf(judge.id())
                    .chain(
                        newest ->
                            newest
                                .map(run -> card(judge, run))
                                .orElseGet(() -> Uni.createFrom().item(unmeasured(judge)))));
  }

  private static JudgeCardResponse unmeasured(JudgePromptResponse judge) {
    return new JudgeCardResponse(
        judge, null, null, null, List.of("It was never measured: no run of it has ended well."));
  }

  private Uni<JudgeCardResponse> card(JudgePromptResponse judge, RunHead head) {
    return runs.load(head)
        .chain(
            run ->
                metrics
                    .of(head)
                    .chain(
                        figures ->
                            probes
                                .of(head)
                                .map(
                                    signs ->
                                        new JudgeCardResponse(
                                            judge,
                                            run,
                                            figures,
                                            signs,
                                            Cautions.of(run, figures, signs)))));
  }
}
