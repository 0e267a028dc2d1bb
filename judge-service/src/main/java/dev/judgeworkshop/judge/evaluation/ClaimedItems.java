package dev.judgeworkshop.judge.evaluation;

import dev.judgeworkshop.judge.run.RunHead;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Items of a run that several workers share; every method joins the caller's transaction. */
@ApplicationScoped
public class ClaimedItems {

  private final ItemClaimRepository claims;

  ClaimedItems(ItemClaimRepository claims) {
    this.claims = claims;
  }

  /**
   * Claims items that nobody works on, for 30 s.
   *
   * @param run the run
   * @param worker who claims
   * @param limit how many at most
   * @return with their texts; empty when all are judged or claimed
   */
  public Uni<List<ClaimedItem>> claim(RunHead run, UUID worker, int limit) {
    return claims.claim(run.workshopId(), run.id(), worker, limit);
  }

  /**
   * Keeps all claims of a worker for 30 s more.
   *
   * @param run the run
   * @param worker who claims
   * @return when it is written
   */
  public Uni<Void> renew(RunHead run, UUID worker) {
    return claims.renew(run.workshopId(), run.id(), worker).replaceWithVoid();
  }

  /**
   * Gives all claims of a worker back.
   *
   * @param run the run
   * @param worker who claimed
   * @return when it is written
   */
  public Uni<Void> release(RunHead run, UUID worker) {
    return claims.release(run.workshopId(), run.id(), worker).replaceWithVoid();
  }

  /**
   * Stores what came of claimed items.
   *
   * @param run the run
   * @param worker who claimed them
   * @param judged what came of them
   * @return the traces that were stored; those whose claim was lost meanwhile are not
   */
  public Uni<Set<UUID>> store(RunHead run, UUID worker, List<JudgedItem> judged) {
    return claims.store(run.workshopId(), run.id(), worker, judged);
  }

  /**
   * Whether anything is left to judge, claimed or not.
   *
   * @param run the run
   * @return false when every item has its final state
   */
  public Uni<Boolean> hasPending(RunHead run) {
    return claims.hasPending(run.workshopId(), run.id());
  }

  /**
   * Makes failed items wait to be judged again.
   *
   * @param workshopId the workshop
   * @param runId the run
   * @return how many
   */
  public Uni<Integer> reopenFailed(UUID workshopId, UUID runId) {
    return claims.reopenFailed(workshopId, runId);
  }

  /**
   * Drops items of the other part of the split, and those without a truth.
   *
   * @param workshopId the workshop
   * @param runId the run
   * @param part what is to be judged
   * @return when they are gone
   */
  public Uni<Void> keepPart(UUID workshopId, UUID runId, String part) {
    return claims.keepPart(workshopId, runId, part).replaceWithVoid();
  }
}
