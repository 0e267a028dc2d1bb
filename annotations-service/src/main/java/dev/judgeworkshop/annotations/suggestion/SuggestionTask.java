package dev.judgeworkshop.annotations.suggestion;

import com.fasterxml.jackson.databind.JsonNode;
import dev.judgeworkshop.annotations.client.judge.JudgeClient;
import dev.judgeworkshop.annotations.rubric.QuestionResponse;
import dev.judgeworkshop.annotations.suggestion.SuggestionProgressService.Taken;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Asks the model once, and stores what is usable of its answer. */
@ApplicationScoped
class SuggestionTask implements DurableTask {

  static final String NAME = "suggest-questions";

  private final SuggestionProgressService progress;
  private final SuggestionRunService runs;
  private final JudgeClient judge;

  SuggestionTask(SuggestionProgressService progress, SuggestionRunService runs, JudgeClient judge) {
    this.progress = progress;
    this.runs = runs;
    this.judge = judge;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID workId, WorkControl control) {
    Taken taken = control.await(() -> progress.begin(workId));
    if (taken == null) {
      return;
    }
    control.checkpoint();
    try {
      ask(workId, taken, control);
    } catch (Problem refused) {
      // there is no provider to ask: asking again would not help
      control.await(() -> progress.fail(workId, refused.getMessage()));
    }
  }

  private void ask(UUID workId, Taken taken, WorkControl control) {
    JsonNode answer =
        control.await(
            () ->
                judge.suggest(
                    taken.workshopId(),
                    SuggestionPrompt.INSTRUCTIONS,
                    taken.material(),
                    SuggestionPrompt.schema()));
    List<QuestionResponse> asked = control.await(() -> runs.asked(taken.workshopId()));
    control.await(() -> progress.finish(workId, SuggestionPrompt.read(answer, asked)));
  }

  @Override
  public void giveUp(UUID workId, WorkControl control, Throwable cause) {
    control.await(() -> progress.fail(workId, "The model did not answer."));
  }
}
