package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.model.WorkshopState;
import dev.judgeworkshop.workshops.audit.AuditAction;
import dev.judgeworkshop.workshops.audit.AuditService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Workshops: what members see of them, and what facilitators decide about them. */
@ApplicationScoped
public class WorkshopService {

  private final WorkshopRepository workshops;
  private final MemberRepository members;
  private final Memberships memberships;
  private final AuditService audit;
  private final InstantSource clock;

  WorkshopService(
      WorkshopRepository workshops,
      MemberRepository members,
      Memberships memberships,
      AuditService audit,
      InstantSource clock) {
    this.workshops = workshops;
    this.members = members;
    this.memberships = memberships;
    this.audit = audit;
    this.clock = clock;
  }

  @WithSession
  Uni<Page<WorkshopSummary>> page(UUID userId, WorkshopFilter filter, PageQuery page) {
    return workshops
        .page(userId, filter, page, page.afterId(filter.scope()))
        .chain(
            rows ->
                workshops
                    .countOwn(userId, filter)
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

  Uni<WorkshopResponse> changeState(UUID workshopId, UUID actor, long decidedOn, WorkshopState to) {
    AuditAction action =
        to == WorkshopState.PAUSED ? AuditAction.WORKSHOP_PAUSED : AuditAction.WORKSHOP_RESUMED;
    return memberships
        .requireFacilitator(workshopId)
        .chain(
            () ->
                change(
                    new Decision(workshopId, actor, decidedOn, action, Map.of()),
                    (workshop, now) -> changeState(workshop, to, now)));
  }

  private static void changeState(Workshop workshop, WorkshopState to, Instant now) {
    if (workshop.archived() && to == WorkshopState.OPEN) {
      throw WorkshopProblems.archived();
    }
    workshop.changeState(to, now);
  }

  /** Renames and describes first, then archives or takes up again. */
  Uni<WorkshopResponse> describe(
      UUID workshopId, UUID actor, long decidedOn, ChangeWorkshopRequest request) {
    Decision decision =
        new Decision(
            workshopId,
            actor,
            decidedOn,
            action(request),
            request.name() == null ? Map.of() : Map.of("name", request.name()));
    return memberships
        .requireFacilitator(workshopId)
        .chain(() -> change(decision, (workshop, now) -> describe(workshop, request, now)));
  }

  private static AuditAction action(ChangeWorkshopRequest request) {
    if (request.archived() == null) {
      return AuditAction.WORKSHOP_CHANGED;
    }
    return request.archived() ? AuditAction.WORKSHOP_ARCHIVED : AuditAction.WORKSHOP_UNARCHIVED;
  }

  private static void describe(Workshop workshop, ChangeWorkshopRequest request, Instant now) {
    if (request.describes()) {
      workshop.describe(request.name(), request.description(), now);
    }
    if (request.archived() != null && request.archived() != workshop.archived()) {
      archive(workshop, request.archived(), now);
    }
  }

  private static void archive(Workshop workshop, boolean away, Instant now) {
    if (away) {
      workshop.archive(now);
    } else {
      workshop.unarchive(now);
    }
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
   * @param actor who moves it
   * @param decidedOn the version that the move was decided on
   * @param to the phase
   * @param opened the new round; null for a phase without rounds, or to reopen the last one
   * @return the workshop after the move; fails with 412 when the decision is stale
   */
  public Uni<WorkshopResponse> move(
      UUID workshopId, UUID actor, long decidedOn, Phase to, @Nullable OpenedRound opened) {
    PhaseRound round =
        opened == null
            ? null
            : new PhaseRound(opened.number(), opened.datasetId(), opened.randomOrder());
    Map<String, ?> detail =
        opened == null ? Map.of("to", to) : Map.of("to", to, "round", opened.number());
    return change(
        new Decision(workshopId, actor, decidedOn, AuditAction.PHASE_CHANGED, detail),
        (workshop, now) -> workshop.moveTo(to, round, now));
  }

  /** A change that somebody decided on, and how it is written down. */
  record Decision(
      UUID workshopId, UUID actor, long version, AuditAction action, Map<String, ?> detail) {}

  /** What changes nothing is not written down. */
  @WithTransaction
  Uni<WorkshopResponse> change(Decision decision, BiConsumer<Workshop, Instant> change) {
    return locked(decision.workshopId())
        .invoke(workshop -> requireDecidable(workshop, decision.version()))
        .chain(
            workshop -> {
              long before = workshop.version();
              change.accept(workshop, clock.instant());
              return workshops
                  .flush()
                  .chain(() -> workshop.version() == before ? nothing() : written(decision))
                  .replaceWith(workshop);
            })
        .map(workshop -> WorkshopMapper.toResponse(workshop, Role.FACILITATOR));
  }

  private Uni<Void> written(Decision decision) {
    return audit.record(
        decision.workshopId(), decision.actor(), decision.action(), decision.detail());
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  /**
   * Locks a workshop that is about to be deleted, in the caller's transaction.
   *
   * @param workshopId the workshop
   * @param decidedOn the version that the deletion was decided on
   * @return when it is locked; fails with 404, or 412 when anything was changed since
   */
  @WithTransaction
  public Uni<Void> lockForDeletion(UUID workshopId, long decidedOn) {
    return locked(workshopId)
        .invoke(
            workshop -> {
              if (workshop.version() != decidedOn) {
                throw Problem.staleVersion(workshop.version());
              }
            })
        .replaceWithVoid();
  }

  /**
   * Removes a locked workshop and its members, in the caller's transaction; what else refers to it
   * has been removed before.
   *
   * @param workshopId the workshop
   * @return when the rows are gone
   */
  @WithTransaction
  public Uni<Void> drop(UUID workshopId) {
    return members
        .deleteOf(workshopId)
        .chain(() -> workshops.delete("id", workshopId))
        .replaceWithVoid();
  }

  /**
   * Locks a workshop for a change of what belongs to it, in the caller's transaction.
   *
   * @param workshopId the workshop
   * @return when it is locked; fails with 404
   */
  @WithTransaction
  public Uni<Void> lock(UUID workshopId) {
    return locked(workshopId).replaceWithVoid();
  }

  /**
   * For other services, who have no membership.
   *
   * @param workshopId the workshop
   * @return when it is known; fails with 404
   */
  @WithSession
  public Uni<Void> requireKnown(UUID workshopId) {
    return seen(workshops.findById(workshopId)).replaceWithVoid();
  }

  private Uni<Workshop> locked(UUID workshopId) {
    return seen(workshops.lock(workshopId));
  }

  private static void requireDecidable(Workshop workshop, long decidedOn) {
    if (!workshop.isDecidable(decidedOn)) {
      throw Problem.staleVersion(workshop.version());
    }
  }
}
