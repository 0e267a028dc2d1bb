package dev.judgeworkshop.workshops.phase;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.workshops.client.judge.JudgeClient;
import dev.judgeworkshop.workshops.workshop.OpenedRound;
import dev.judgeworkshop.workshops.workshop.WorkshopProblems;
import dev.judgeworkshop.workshops.workshop.WorkshopResponse;
import dev.judgeworkshop.workshops.workshop.WorkshopService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves a workshop in this order: rights, version, preconditions, round at traces-service,
 * automatic runs at judge-service, local commit with the version checked again under a lock.
 * Whatever fails on the way leaves the workshop as it was, and what was begun elsewhere is found
 * again by the next attempt.
 */
@ApplicationScoped
class TransitionService {

  private final Memberships memberships;
  private final WorkshopService workshops;
  private final Preconditions preconditions;
  private final Rounds rounds;
  private final JudgeClient judge;

  TransitionService(
      Memberships memberships,
      WorkshopService workshops,
      Preconditions preconditions,
      Rounds rounds,
      JudgeClient judge) {
    this.memberships = memberships;
    this.workshops = workshops;
    this.preconditions = preconditions;
    this.rounds = rounds;
    this.judge = judge;
  }

  Uni<WorkshopResponse> move(
      UUID workshopId, UUID actor, long decidedOn, TransitionRequest request) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> workshops.stand(workshopId, decidedOn))
        .map(stand -> new Move(stand, request))
        .invoke(TransitionService::refuseArchived)
        .call(move -> requirePreconditions(workshopId, move))
        .chain(move -> openRound(workshopId, move))
        .call(opened -> startRuns(workshopId, request, opened))
        .chain(opened -> workshops.move(workshopId, actor, decidedOn, request.to(), opened));
  }

  private static void refuseArchived(Move move) {
    if (move.stand().archived()) {
      throw WorkshopProblems.archived();
    }
  }

  private Uni<Void> startRuns(
      UUID workshopId, TransitionRequest request, @Nullable OpenedRound opened) {
    return opened == null || !request.startsRuns()
        ? Uni.createFrom().voidItem()
        : judge.startRuns(workshopId, opened.number(), opened.datasetId());
  }

  private Uni<Void> requirePreconditions(UUID workshopId, Move move) {
    Phase to = move.request().to();
    if (move.isNowhere()) {
      throw PhaseProblems.alreadyOpen(to);
    }
    return move.reopens()
        ? Uni.createFrom().voidItem()
        : preconditions.missingFor(workshopId, to).invoke(this::refuseIfAny).replaceWithVoid();
  }

  private void refuseIfAny(List<String> missing) {
    if (!missing.isEmpty()) {
      throw PhaseProblems.unmet(missing);
    }
  }

  private Uni<@Nullable OpenedRound> openRound(UUID workshopId, Move move) {
    return move.opensRound()
        ? rounds.open(workshopId, move.nextRound(), move.request())
        : Uni.createFrom().nullItem();
  }
}
