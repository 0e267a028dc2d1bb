package dev.judgeworkshop.workshops.phase;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.workshops.workshop.OpenedRound;
import dev.judgeworkshop.workshops.workshop.WorkshopResponse;
import dev.judgeworkshop.workshops.workshop.WorkshopService;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Moves a workshop in this order: rights, version, preconditions, round at traces-service, local
 * commit with the version checked again under a lock. Whatever fails on the way leaves the workshop
 * as it was.
 */
@ApplicationScoped
class TransitionService {

  private final Memberships memberships;
  private final WorkshopService workshops;
  private final Preconditions preconditions;
  private final Rounds rounds;

  TransitionService(
      Memberships memberships,
      WorkshopService workshops,
      Preconditions preconditions,
      Rounds rounds) {
    this.memberships = memberships;
    this.workshops = workshops;
    this.preconditions = preconditions;
    this.rounds = rounds;
  }

  Uni<WorkshopResponse> move(UUID workshopId, long decidedOn, TransitionRequest request) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> workshops.stand(workshopId, decidedOn))
        .map(stand -> new Move(stand, request))
        .call(move -> requirePreconditions(workshopId, move))
        .chain(move -> openRound(workshopId, move))
        .chain(opened -> workshops.move(workshopId, decidedOn, request.to(), opened));
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
