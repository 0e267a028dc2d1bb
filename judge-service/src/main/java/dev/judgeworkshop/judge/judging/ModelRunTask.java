package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.calls.JsonAnswers;
import dev.judgeworkshop.judge.calls.ModelCalls;
import dev.judgeworkshop.judge.calls.ProviderSlots;
import dev.judgeworkshop.judge.config.JudgeConfig;
import dev.judgeworkshop.judge.prompt.JudgePromptService;
import dev.judgeworkshop.judge.provider.ProviderAccess;
import dev.judgeworkshop.judge.run.ModelWork;
import dev.judgeworkshop.judge.run.RunProgress;
import dev.judgeworkshop.judge.run.RunWorkers;
import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;

/** Workers that ask a model about the items of a run, many at once. */
@ApplicationScoped
class ModelRunTask implements DurableTask {

  private final RunWorkers workers;
  private final RunProgress progress;
  private final ModelRunDesk desk;
  private final ModelRunWorker.Tools tools;

  ModelRunTask(
      RunWorkers workers,
      RunProgress progress,
      ModelRunDesk desk,
      JudgePromptService prompts,
      ProviderAccess providers,
      ProviderSlots slots,
      ModelCalls calls,
      JsonAnswers answers,
      JudgeConfig config,
      InstantSource clock) {
    this.workers = workers;
    this.progress = progress;
    this.desk = desk;
    this.tools =
        new ModelRunWorker.Tools(
            desk,
            prompts,
            providers,
            slots,
            calls,
            answers,
            new RetryPolicy(config.models().patience()),
            config.models(),
            clock);
  }

  @Override
  public String name() {
    return RunWorkers.TASK;
  }

  @Override
  public void run(UUID workId, WorkControl control) {
    UUID runId = control.await(() -> workers.runOf(workId));
    if (runId != null) {
      ModelWork work = control.await(() -> desk.find(runId));
      if (work != null && work.goesOn()) {
        new ModelRunWorker(tools, work, control).work();
      }
      control.await(() -> workers.finished(workId));
    }
  }

  @Override
  public void giveUp(UUID workId, WorkControl control, Throwable cause) {
    UUID runId = control.await(() -> workers.runOf(workId));
    if (runId != null) {
      control.await(() -> progress.fail(runId, "Something went wrong on our side."));
      control.await(() -> workers.finished(workId));
    }
  }
}
