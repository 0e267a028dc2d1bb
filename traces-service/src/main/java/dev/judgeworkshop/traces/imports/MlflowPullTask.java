package dev.judgeworkshop.traces.imports;

import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import dev.judgeworkshop.traces.client.mlflow.AddressGuard;
import dev.judgeworkshop.traces.client.mlflow.FoundTraces;
import dev.judgeworkshop.traces.client.mlflow.MlflowClient;
import dev.judgeworkshop.traces.client.mlflow.MlflowRefused;
import dev.judgeworkshop.traces.client.mlflow.PulledTrace;
import dev.judgeworkshop.traces.client.mlflow.TrackingServer;
import dev.judgeworkshop.traces.client.mlflow.TrackingServer.Search;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pulls traces page by page: a page's traces, error lines and the token of the next page are one
 * transaction. A server that is away is asked again later; one that refuses ends the import.
 */
@ApplicationScoped
class MlflowPullTask implements DurableTask {

  static final String NAME = "pull-traces";

  private final PullPlanService plans;
  private final PullStepService steps;
  private final MlflowClient mlflow;
  private final AddressGuard guard;

  MlflowPullTask(
      PullPlanService plans, PullStepService steps, MlflowClient mlflow, AddressGuard guard) {
    this.plans = plans;
    this.steps = steps;
    this.mlflow = mlflow;
    this.guard = guard;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(UUID workId, WorkControl control) {
    PullStepService.Begun begun = control.await(() -> steps.begin(workId));
    if (begun == null) {
      return;
    }
    try {
      PullPlanService.Pull pull = control.await(() -> plans.load(workId));
      if (pull == null) {
        return;
      }
      TrackingServer server = guard.resolve(pull.url(), pull.token());
      if (storeAll(server, pull, begun, control)) {
        control.await(() -> steps.finish(workId));
      }
    } catch (AddressGuard.Refused refused) {
      control.await(() -> steps.fail(workId, "The url " + refused.getMessage() + "."));
    } catch (MlflowRefused | PullPlanService.UnreadableToken refused) {
      control.await(() -> steps.fail(workId, refused.getMessage()));
    }
  }

  /** False when the import has ended in between, or is in other hands. */
  private boolean storeAll(
      TrackingServer server,
      PullPlanService.Pull pull,
      PullStepService.Begun begun,
      WorkControl control) {
    ImportCheckpoint at = begun.checkpoint();
    @Nullable Search search = pull.search();
    while (search != null && at.lines() < pull.maxTraces()) {
      control.checkpoint();
      Search asked = search;
      FoundTraces found = control.await(() -> mlflow.search(server, asked));
      List<FoundTraces.Found> wanted =
          found
              .traces()
              .subList(0, (int) Math.min(found.traces().size(), pull.maxTraces() - at.lines()));
      List<PulledTrace> pulled = control.await(() -> mlflow.get(server, wanted));
      ImportBatch batch = steps.read(begun, at, pulled);
      ImportCheckpoint from = at;
      if (!control.await(() -> steps.store(from, batch, found.nextPageToken()))) {
        return false;
      }
      at = at.after(batch);
      search = next(asked, found);
    }
    return true;
  }

  private static @Nullable Search next(Search asked, FoundTraces found) {
    String token = found.nextPageToken();
    return token == null
        ? null
        : new Search(asked.experimentIds(), asked.filter(), token, asked.pageSize());
  }

  @Override
  public void giveUp(UUID workId, WorkControl control, Throwable cause) {
    control.await(() -> steps.fail(workId, "The tracking server does not answer."));
  }
}
