package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.model.WorkshopState;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Workshops: what members see of them, and what facilitators decide about them. */
@ApplicationScoped
public class WorkshopService {

  private final WorkshopRepository workshops;
  private final MemberRepository members;
  private final Memberships memberships;
  private final InstantSource clock;

  WorkshopService(
      WorkshopRepository workshops,
      MemberRepository members,
      Memberships memberships,
      InstantSource clock) {
    this.workshops = workshops;
    this.members = members;
    this.memberships = memberships;
    this.clock = clock;
  }

  @WithTransaction
  Uni<WorkshopResponse> create(CreateWorkshopRequest request, UUID creator) {
    Instant now = clock.instant();
    return workshops
        .persist(new Workshop(request.name(), request.description(), now))
        .call(workshop -> members.persist(founder(workshop, creator, now)))
        .map(workshop -> WorkshopMapper.toResponse(workshop, Role.FACILITATOR));
  }

  private static Member founder(Workshop workshop, UUID creator, Instant now) {
    return new Member(new MemberId(workshop.id(), creator), Role.FACILITATOR, now);
  }

  @WithSession
  Uni<Page<WorkshopSummary>> page(UUID userId, WorkshopFilter filter, PageQuery page) {
    String pattern = filter.namePattern();
    return workshops
        .page(userId, pattern, page, ListKey.ofWorkshop(page, filter.scope()))
        .chain(
            rows ->
                workshops
                    .countOwn(userId, pattern)
                    .map(total -> Page.of(rows, total, page, filter.scope(), ListKey::of)));
  }

  /**
   * One workshop.
   *
   * @param workshopId the workshop
   * @param userId who asks
   * @return what a member sees; fails with 404 for anyone else
   */
  @WithSession
  public Uni<WorkshopResponse> get(UUID workshopId, UUID userId) {
    return seen(workshops.find(workshopId, userId));
  }

  @WithSession
  Uni<WorkshopStatusResponse> status(UUID workshopId, UUID userId) {
    return seen(workshops.findStatus(workshopId, userId));
  }

  @WithSession
  Uni<Long> version(UUID workshopId, UUID userId) {
    return seen(workshops.findVersion(workshopId, userId));
  }

  private static <T> Uni<T> seen(Uni<@Nullable T> found) {
    return found.onItem().ifNull().failWith(() -> Problem.notFound("workshop"));
  }

  Uni<WorkshopResponse> changeState(UUID workshopId, long decidedOn, WorkshopState to) {
    return memberships
        .requireFacilitator(workshopId)
        .chain(
            () -> change(workshopId, decidedOn, (workshop, now) -> workshop.changeState(to, now)));
  }

  /**
   * Where a workshop stands; the caller has authorised the reader.
   *
   * @param workshopId the workshop
   * @param decidedOn the version that a decision was taken on
   * @return the stand; fails with 412 when the decision is stale
   */
  @WithSession
  public Uni<WorkshopStand> stand(UUID workshopId, long decidedOn) {
    return seen(workshops.findById(workshopId))
        .invoke(workshop -> requireDecidable(workshop, decidedOn))
        .map(WorkshopMapper::toStand);
  }

  /**
   * Moves a workshop to a phase; the caller has authorised the facilitator and checked the
   * preconditions. Of several moves that were decided on the same version one wins.
   *
   * @param workshopId the workshop
   * @param decidedOn the version that the move was decided on
   * @param to the phase
   * @param opened the new round; null for a phase without rounds, or to reopen the last one
   * @return the workshop after the move; fails with 412 when the decision is stale
   */
  public Uni<WorkshopResponse> move(
      UUID workshopId, long decidedOn, Phase to, @Nullable OpenedRound opened) {
    PhaseRound round =
        opened == null
            ? null
            : new PhaseRound(opened.number(), opened.datasetId(), opened.randomOrder());
    return change(workshopId, decidedOn, (workshop, now) -> workshop.moveTo(to, round, now));
  }

  @WithTransaction
  Uni<WorkshopResponse> change(
      UUID workshopId, long decidedOn, BiConsumer<Workshop, Instant> change) {
    return seen(workshops.lock(workshopId))
        .invoke(workshop -> requireDecidable(workshop, decidedOn))
        .invoke(workshop -> change.accept(workshop, clock.instant()))
        .call(workshops::flush)
        .map(workshop -> WorkshopMapper.toResponse(workshop, Role.FACILITATOR));
  }

  private static void requireDecidable(Workshop workshop, long decidedOn) {
    if (!workshop.isDecidable(decidedOn)) {
      throw Problem.staleVersion(workshop.version());
    }
  }
}
