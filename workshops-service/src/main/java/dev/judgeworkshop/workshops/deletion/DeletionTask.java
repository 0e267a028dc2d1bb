package dev.judgeworkshop.workshops.deletion;

import dev.judgeworkshop.kit.work.DurableTask;
import dev.judgeworkshop.kit.work.WorkControl;
import dev.judgeworkshop.workshops.client.annotations.AnnotationsClient;
import dev.judgeworkshop.workshops.client.discovery.DiscoveryClient;
import dev.judgeworkshop.workshops.client.judge.JudgeClient;
import dev.judgeworkshop.workshops.client.traces.TracesClient;
import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Asks every service to drop its rows until all have confirmed, and once more after a while: what
 * was on its way when the workshop vanished (an import, a request with a cached membership) may
 * have written rows after the first confirmation. A service that is away does not keep the others
 * waiting. It never gives up.
 */
@ApplicationScoped
class DeletionTask implements DurableTask {

  static final String NAME = "delete-workshop";

  private static final Logger LOG = Logger.getLogger(DeletionTask.class);

  private final DeletionService deletions;
  private final WorkshopsConfig config;
  private final Map<String, Function<UUID, Uni<Boolean>>> peers = new LinkedHashMap<>();

  DeletionTask(
      DeletionService deletions,
      WorkshopsConfig config,
      JudgeClient judge,
      AnnotationsClient annotations,
      DiscoveryClient discovery,
      TracesClient traces) {
    this.deletions = deletions;
    this.config = config;
    peers.put("judge-service", judge::drop);
    peers.put("annotations-service", annotations::drop);
    peers.put("discovery-service", discovery::drop);
    peers.put("traces-service", traces::drop);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean givesUp() {
    return false;
  }

  @Override
  public void run(UUID workshopId, WorkControl control) {
    List<String> away = new ArrayList<>();
    peers.forEach(
        (peer, drop) -> {
          if (!isDropped(workshopId, drop, peer, control)) {
            away.add(peer);
          }
        });
    if (!away.isEmpty()) {
      throw new IllegalStateException("Not confirmed by " + away + " yet");
    }
    boolean finished = control.await(() -> deletions.confirmed(workshopId));
    if (!finished) {
      throw control.later(config.deletionSweepDelay());
    }
  }

  private static boolean isDropped(
      UUID workshopId, Function<UUID, Uni<Boolean>> drop, String peer, WorkControl control) {
    boolean gone = false;
    while (!gone) {
      control.checkpoint();
      Boolean answer =
          control.await(
              () ->
                  drop.apply(workshopId)
                      .onFailure()
                      .invoke(away -> LOG.infof("%s did not drop %s: %s", peer, workshopId, away))
                      .onFailure()
                      .recoverWithNull());
      if (answer == null) {
        return false;
      }
      gone = answer;
    }
    return true;
  }

  @Override
  public void giveUp(UUID workshopId, WorkControl control, Throwable cause) {
    throw new IllegalStateException("A deletion is never given up", cause);
  }
}
