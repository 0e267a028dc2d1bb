package dev.judgeworkshop.judge.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The items of a run for whoever works on it; every method joins the caller's transaction. */
@ApplicationScoped
public class RunItems {

  private final RunItemRepository items;

  RunItems(RunItemRepository items) {
    this.items = items;
  }

  /**
   * Makes traces to items that wait to be judged; again changes nothing.
   *
   * @param workshopId the workshop
   * @param runId the run
   * @param traceIds in the order of the dataset
   * @return when they are written
   */
  public Uni<Void> add(UUID workshopId, UUID runId, List<UUID> traceIds) {
    return items.insertPending(workshopId, runId, traceIds).replaceWithVoid();
  }

  /**
   * How many items the run has.
   *
   * @param workshopId the workshop
   * @param runId the run
   * @return judged or not
   */
  public Uni<Long> count(UUID workshopId, UUID runId) {
    return items.count(workshopId, runId);
  }

  /**
   * What is left to judge.
   *
   * @param workshopId the workshop
   * @param runId the run
   * @param limit how many at most
   * @return traces in the order of the dataset; empty when all is done
   */
  public Uni<List<UUID>> pending(UUID workshopId, UUID runId, int limit) {
    return items.findPending(workshopId, runId, limit);
  }

  /**
   * Stores what came of items.
   *
   * @param workshopId the workshop
   * @param runId the run
   * @param judged each pending item at most once
   * @return when they are written; fails when one of them was not pending
   */
  public Uni<Void> store(UUID workshopId, UUID runId, List<JudgedItem> judged) {
    return items
        .store(workshopId, runId, judged)
        .invoke(
            stored -> {
              if (stored != judged.size()) {
                throw new IllegalStateException(
                    "stored %d of %d items".formatted(stored, judged.size()));
              }
            })
        .replaceWithVoid();
  }

  /**
   * Why the first failed item failed.
   *
   * @param workshopId the workshop
   * @param runId the run
   * @return for people; null when none has failed
   */
  public Uni<@Nullable String> firstFailure(UUID workshopId, UUID runId) {
    return items.findFirstFailure(workshopId, runId);
  }
}
