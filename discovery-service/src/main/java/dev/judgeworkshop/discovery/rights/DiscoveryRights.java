package dev.judgeworkshop.discovery.rights;

import dev.judgeworkshop.discovery.client.traces.TracesClient;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.model.Phase;
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
    return datasetId == null ? Uni.createFrom().item(false) : traces.holds(datasetId, traceId);
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
