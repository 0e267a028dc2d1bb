package dev.judgeworkshop.discovery.rights;

import dev.judgeworkshop.discovery.client.traces.TracesClient;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.model.Phase;
import dev.judgeworkshop.model.WorkshopState;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rights of this phase; asks its peers, so it is asked before a transaction begins. */
@ApplicationScoped
public class DiscoveryRights {

  private static final int NOT_FOUND = 404;

  private final Memberships memberships;
  private final TracesClient traces;

  DiscoveryRights(Memberships memberships, TracesClient traces) {
    this.memberships = memberships;
    this.traces = traces;
  }

  /**
   * Those who take part may write on the traces of the active dataset while discovery is open.
   *
   * @param workshopId the workshop
   * @param traceId the trace that is written on
   * @return the writer's membership; fails with 404 (no member, or a trace not seen), 403 (a
   *     facilitator), 409 {@code phase-closed} or {@code workshop-paused}, 503
   */
  public Uni<Membership> requireWriter(UUID workshopId, UUID traceId) {
    return memberships.requireParticipant(
        workshopId, Phase.DISCOVERY, member -> sees(member, traceId), "trace");
  }

  /**
   * Those who take part may jot something down in any phase, unless the workshop is paused.
   *
   * @param workshopId the workshop
   * @param traceId the trace that the note is on; null for a note in general
   * @return the writer's membership; fails with 404 (no member, or a trace not seen), 403 (a
   *     facilitator), 409 {@code workshop-paused}, 503
   */
  public Uni<Membership> requireNoteWriter(UUID workshopId, @Nullable UUID traceId) {
    return memberships
        .requireMember(workshopId, DiscoveryRights::refuseNote)
        .call(
            member ->
                traceId == null
                    ? Uni.createFrom().voidItem()
                    : sees(member, traceId).invoke(DiscoveryRights::requireSeen));
  }

  /**
   * Facilitators read what others wrote, and change none of it.
   *
   * @param workshopId the workshop
   * @return the member; fails with 404 for a foreigner, 403 for a facilitator
   */
  public Uni<Membership> requireNoFacilitator(UUID workshopId) {
    return memberships.requireMember(workshopId, DiscoveryRights::refuseFacilitator);
  }

  private static @Nullable Problem refuseNote(Membership member) {
    Problem refusal = refuseFacilitator(member);
    return refusal == null && member.state() == WorkshopState.PAUSED
        ? Problem.conflict("workshop-paused", "The workshop is paused.")
        : refusal;
  }

  private static @Nullable Problem refuseFacilitator(Membership member) {
    return member.isFacilitator()
        ? Problem.forbidden("A facilitator supervises and takes no part.")
        : null;
  }

  private static void requireSeen(boolean seen) {
    if (!seen) {
      throw Problem.notFound("trace");
    }
  }

  /**
   * Any member may read what they wrote themselves.
   *
   * @param workshopId the workshop
   * @return the reader's membership; fails with 404 for anyone else
   */
  public Uni<Membership> requireReader(UUID workshopId) {
    return memberships.requireMember(workshopId);
  }

  /**
   * Whose words a list may show: a facilitator reads everybody's, others read their own.
   *
   * @param workshopId the workshop
   * @param asked the person whose words were asked for, or null
   * @return the reader; fails with 403 when a member asks for another's
   */
  public Uni<Reader> reader(UUID workshopId, @Nullable UUID asked) {
    return requireReader(workshopId)
        .map(member -> new Reader(member.userId(), member.isFacilitator(), author(member, asked)));
  }

  /**
   * Only facilitators may.
   *
   * @param workshopId the workshop
   * @return the facilitator's membership; fails with 404 for a foreigner, 403 for another role
   */
  public Uni<Membership> requireFacilitator(UUID workshopId) {
    return memberships.requireFacilitator(workshopId);
  }

  /**
   * Only facilitators may, on one thing; to foreigners it is not there.
   *
   * @param workshopId the workshop that it belongs to
   * @param what the thing in the domain's words, for the 404
   * @return the facilitator's membership; fails with 404 for a foreigner, 403 for another role
   */
  public Uni<Membership> requireFacilitatorOf(UUID workshopId, String what) {
    return memberships
        .requireFacilitator(workshopId)
        .onFailure(DiscoveryRights::isNotFound)
        .transform(foreign -> Problem.notFound(what));
  }

  /**
   * Those who take part may say that they are done, while discovery is open.
   *
   * @param workshopId the workshop
   * @return the member; fails with 404, 403 or 409 as {@link #requireWriter}
   */
  public Uni<Membership> requireParticipant(UUID workshopId) {
    return memberships.requireParticipant(
        workshopId, Phase.DISCOVERY, member -> Uni.createFrom().item(true), "workshop");
  }

  /**
   * Whether the caller may read one thing; whoever may not cannot tell it from one that is not
   * there.
   *
   * @param workshopId the workshop it belongs to
   * @param authorId who wrote it
   * @param what the thing in the domain's words, for the 404
   * @return when they may; fails with 404 otherwise
   */
  public Uni<Void> requireReaderOf(UUID workshopId, UUID authorId, String what) {
    return requireReader(workshopId)
        .onFailure(DiscoveryRights::isNotFound)
        .transform(foreign -> Problem.notFound(what))
        .invoke(
            reader -> {
              if (!reader.isFacilitator() && !reader.userId().equals(authorId)) {
                throw Problem.notFound(what);
              }
            })
        .replaceWithVoid();
  }

  private Uni<Boolean> sees(Membership member, UUID traceId) {
    UUID datasetId = member.activeDatasetId();
    return datasetId == null
        ? Uni.createFrom().item(false)
        : traces.isVisible(member.workshopId(), traceId, member.userId(), datasetId);
  }

  private static @Nullable UUID author(Membership reader, @Nullable UUID asked) {
    if (reader.isFacilitator()) {
      return asked;
    }
    if (asked != null && !asked.equals(reader.userId())) {
      throw Problem.forbidden("Only a facilitator reads what others wrote.");
    }
    return reader.userId();
  }

  private static boolean isNotFound(Throwable failure) {
    return failure instanceof Problem problem && problem.status() == NOT_FOUND;
  }
}
