package dev.judgeworkshop.workshops.invitation;

import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invitations as facilitators have to do with them; only the store writes. */
@ApplicationScoped
public class InvitationService {

  private final InvitationRepository invitations;
  private final InvitationStore store;
  private final Memberships memberships;
  private final InstantSource clock;

  InvitationService(
      InvitationRepository invitations,
      InvitationStore store,
      Memberships memberships,
      InstantSource clock) {
    this.invitations = invitations;
    this.store = store;
    this.memberships = memberships;
    this.clock = clock;
  }

  Uni<InvitationResponse> invite(
      @Nullable IdempotencyKey key, InviteRequest request, UUID invitedBy) {
    return memberships
        .requireFacilitator(request.workshopId())
        .chain(() -> store.invite(key, request, invitedBy));
  }

  Uni<Page<InvitationSummary>> page(UUID workshopId, PageQuery page) {
    return memberships.requireFacilitator(workshopId).chain(() -> load(workshopId, page));
  }

  @WithSession
  Uni<Page<InvitationSummary>> load(UUID workshopId, PageQuery page) {
    String scope = "invitations?workshop=" + workshopId;
    Instant now = clock.instant();
    return invitations
        .page(workshopId, page, page.afterId(scope))
        .chain(
            rows ->
                invitations
                    .countOf(workshopId)
                    .map(total -> Page.of(rows, total, page, scope, InvitationService::key)))
        .map(rows -> rows.map(row -> InvitationMapper.toSummary(row, now)));
  }

  private static List<String> key(InvitationRow row) {
    return List.of(row.id().toString());
  }

  Uni<InvitationSummary> get(UUID id) {
    return manageable(id).map(row -> InvitationMapper.toSummary(row, clock.instant()));
  }

  Uni<Void> revoke(UUID id, UUID actor, long decidedOn) {
    return manageable(id).chain(() -> store.revoke(id, actor, decidedOn));
  }

  /** Fails with 404 for a foreigner, 403 for a member who is no facilitator. */
  private Uni<InvitationRow> manageable(UUID id) {
    return find(id).call(row -> memberships.requireFacilitator(row.workshopId()));
  }

  @WithSession
  Uni<InvitationRow> find(UUID id) {
    return invitations.find(id).onItem().ifNull().failWith(() -> Problem.notFound("invitation"));
  }

  /**
   * Removes the invitations of a workshop that is deleted, in the caller's transaction.
   *
   * @param workshopId the workshop
   * @return when they are gone
   */
  @WithTransaction
  public Uni<Void> drop(UUID workshopId) {
    return invitations.deleteOf(workshopId);
  }
}
