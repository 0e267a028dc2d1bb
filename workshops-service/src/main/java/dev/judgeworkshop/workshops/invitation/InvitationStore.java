package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.workshops.audit.AuditAction;
import dev.judgeworkshop.workshops.config.WorkshopsConfig;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The transactions of facilitators who invite people and think better of it. */
@ApplicationScoped
class InvitationStore {

  private final InvitationRepository invitations;
  private final Idempotency idempotency;
  private final InvitationAudit audit;
  private final WorkshopsConfig config;
  private final InstantSource clock;

  InvitationStore(
      InvitationRepository invitations,
      Idempotency idempotency,
      InvitationAudit audit,
      WorkshopsConfig config,
      InstantSource clock) {
    this.invitations = invitations;
    this.idempotency = idempotency;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Tokens are not kept, so a repeat cannot show the first one: the invitation gets a new token,
   * and the one of the answer that was lost opens nothing.
   */
  @WithTransaction
  Uni<InvitationResponse> invite(
      @Nullable IdempotencyKey key, InviteRequest request, UUID invitedBy) {
    InvitationToken token = InvitationToken.random();
    return idempotency
        .claim(key, invitedBy, "POST /invitations", request)
        .chain(
            claim ->
                claim.repeated()
                    ? replaceToken(claim.id(), token)
                    : open(claim.id(), request, invitedBy, token))
        .map(invitation -> InvitationMapper.toResponse(invitation, token));
  }

  private Uni<Invitation> open(
      UUID id, InviteRequest request, UUID invitedBy, InvitationToken token) {
    Invitation invitation =
        new Invitation(
                id, request.workshopId(), request.email(), request.role(), invitedBy, token.hash())
            .openFor(config.invitationLifetime(), clock.instant());
    return invitations
        .persistAndFlush(invitation)
        .call(stored -> audit.record(stored, invitedBy, AuditAction.INVITATION_CREATED));
  }

  private Uni<Invitation> replaceToken(UUID id, InvitationToken token) {
    return locked(id)
        .invoke(invitation -> invitation.requireOpen(clock.instant()))
        .invoke(invitation -> invitation.replaceToken(token.hash()));
  }

  /** Fails with 412 when it was changed since, 409 {@code invitation-used} when it was accepted. */
  @WithTransaction
  Uni<Void> revoke(UUID id, UUID actor, long decidedOn) {
    return locked(id)
        .invoke(invitation -> requireRevocable(invitation, decidedOn))
        .call(invitation -> audit.record(invitation, actor, AuditAction.INVITATION_REVOKED))
        .chain(() -> invitations.delete("id", id))
        .replaceWithVoid();
  }

  private Uni<Invitation> locked(UUID id) {
    return invitations.lock(id).onItem().ifNull().failWith(() -> Problem.notFound("invitation"));
  }

  private static void requireRevocable(Invitation invitation, long decidedOn) {
    if (invitation.version() != decidedOn) {
      throw Problem.staleVersion(invitation.version());
    }
    if (invitation.isUsed()) {
      throw InvitationProblems.used();
    }
  }
}
