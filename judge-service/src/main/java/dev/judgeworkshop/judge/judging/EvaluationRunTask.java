package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.run.EvaluationRunService;
import dev.judgeworkshop.judge.run.RunProgress;
import dev.judgeworkshop.judge.run.RunStep;
import dev.judgeworkshop.judge.run.RunWorkers;
import dev.judgeworkshop.kit.client.PeerUnavailable;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jspecify.annotations.Nullable;

/** Does runs, step by step, until they are over. */
@ApplicationScoped
class EvaluationRunTask implements DurableTask {

  private final RunProgress progress;
  private final RunPreparation preparation;
  private final BatchJudging judging;
  private final RunWorkers workers;

  EvaluationRunTask(
      RunProgress progress, RunPreparation preparation, BatchJudging judging, RunWorkers workers) {
    this.progress = progress;
    this.workers = workers;
    this.preparation = preparation;
    this.judging = judging;
  }

  @Override
  public String name() {
    return EvaluationRunService.TASK;
  }

  @Override
  public void run(UUID runId, WorkControl control) {
    @Nullable RunStep step = control.await(() -> progress.next(runId));
    while (step != null && !step.isForWorkers()) {
      doStep(step, control);
      control.checkpoint();
      step = control.await(() -> progress.next(runId));
    }
    if (step != null) {
      workers.wake();
      return;
    }
    control.await(() -> preparation.cleanUp(runId));
  }

  @Override
  public void giveUp(UUID runId, WorkControl control, Throwable cause) {
    control.await(() -> progress.fail(runId, reason(cause)));
    control.await(() -> preparation.cleanUp(runId));
  }

  /** A refusal would be the same the next time: it ends the run instead of being tried again. */
  private void doStep(RunStep step, WorkControl control) {
    try {
      control.await(() -> work(step));
    } catch (Problem refused) {
      control.await(() -> progress.fail(step.runId(), reason(refused)));
    }
  }

  private Uni<Void> work(RunStep step) {
    return switch (step.stage()) {
      case TEXTS -> preparation.loadTexts(step);
      case TRUTHS -> preparation.loadTruths(step);
      case TERMS -> preparation.countTerms(step);
      case JUDGING -> judging.judge(step);
    };
  }

  private static String reason(Throwable cause) {
    return switch (cause) {
      case Problem problem -> problem.getMessage();
      case PeerUnavailable away -> "A service that is needed did not answer.";
      case ProcessingException away -> "A service that is needed did not answer.";
      case FaultToleranceException away -> "A service that is needed did not answer in time.";
      default -> "Something went wrong on our side.";
    };
  }
}
