package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Role;
import dev.judgeworkshop.workshops.audit.AuditAction;
import dev.judgeworkshop.workshops.audit.AuditService;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** New workshops. */
@ApplicationScoped
class WorkshopCreationService {

  private final WorkshopRepository workshops;
  private final MemberRepository members;
  private final Idempotency idempotency;
  private final AuditService audit;
  private final InstantSource clock;

  WorkshopCreationService(
      WorkshopRepository workshops,
      MemberRepository members,
      Idempotency idempotency,
      AuditService audit,
      InstantSource clock) {
    this.workshops = workshops;
    this.members = members;
    this.idempotency = idempotency;
    this.audit = audit;
    this.clock = clock;
  }

  /** A repeat sees the workshop as it is now; fails with 404 when it has been deleted since. */
  @WithTransaction
  Uni<WorkshopResponse> create(
      @Nullable IdempotencyKey key, CreateWorkshopRequest request, UUID creator) {
    return idempotency
        .claim(key, creator, "POST /workshops", request)
        .chain(
            claim ->
                claim.repeated()
                    ? stored(claim.id(), creator)
                    : found(claim.id(), request, creator));
  }

  private Uni<WorkshopResponse> stored(UUID id, UUID creator) {
    return workshops
        .find(id, creator)
        .onItem()
        .ifNull()
        .failWith(() -> Problem.notFound("workshop"));
  }

  private Uni<WorkshopResponse> found(UUID id, CreateWorkshopRequest request, UUID creator) {
    Instant now = clock.instant();
    return workshops
        .persist(new Workshop(id, request.name(), request.description(), now))
        .call(() -> members.persist(founder(id, creator, now)))
        .call(workshops::flush)
        .call(
            workshop ->
                audit.record(
                    id, creator, AuditAction.WORKSHOP_CREATED, Map.of("name", workshop.name())))
        .map(workshop -> WorkshopMapper.toResponse(workshop, Role.FACILITATOR));
  }

  private static Member founder(UUID workshopId, UUID creator, Instant now) {
    return new Member(new MemberId(workshopId, creator), Role.FACILITATOR, now);
  }
}
