package dev.judgeworkshop.traces.rights;

import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.model.Phase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rights on traces; asks workshops-service, so it is asked before a transaction begins. */
@ApplicationScoped
public class TraceRights {

  private static final int NOT_FOUND = 404;

  private final Memberships memberships;

  TraceRights(Memberships memberships) {
    this.memberships = memberships;
  }

  /**
   * Any member may ask; what they see follows from {@link #openDataset}. That there is nothing to
   * see yet is not told from the cache: whoever waits for a phase to open sees it open at once.
   *
   * @param workshopId the workshop
   * @return the caller's membership; fails with 404 for anyone else
   */
  public Uni<Membership> requireMember(UUID workshopId) {
    return memberships
        .requireMember(workshopId)
        .chain(
            member ->
                member.isFacilitator() || openDataset(member) != null
                    ? Uni.createFrom().item(member)
                    : memberships.requireMemberNow(workshopId));
  }

  /**
   * The same for a thing that was found by its id: who is no member cannot tell that it exists.
   *
   * @param workshopId the workshop it belongs to
   * @param what the thing in the domain's words; the 404 names it
   * @return the caller's membership; fails with 404 for anyone else
   */
  public Uni<Membership> requireMemberFor(UUID workshopId, String what) {
    return hidden(requireMember(workshopId), what);
  }

  /**
   * Only facilitators may.
   *
   * @param workshopId the workshop
   * @return the caller's membership; fails with 404 for a foreigner, 403 for another role
   */
  public Uni<Membership> requireFacilitator(UUID workshopId) {
    return memberships.requireFacilitator(workshopId);
  }

  /**
   * The same for a thing that was found by its id.
   *
   * @param workshopId the workshop it belongs to
   * @param what the thing in the domain's words; the 404 names it
   * @return the caller's membership; fails with 404 for a foreigner, 403 for another role
   */
  public Uni<Membership> requireFacilitatorFor(UUID workshopId, String what) {
    return hidden(memberships.requireFacilitator(workshopId), what);
  }

  /**
   * The dataset whose traces those who take part see: the active one, while the phase of its round
   * is open.
   *
   * @param member the membership
   * @return the dataset; null when there is none to see
   */
  public static @Nullable UUID openDataset(Membership member) {
    return member.phase() == Phase.DISCOVERY || member.phase() == Phase.ANNOTATION
        ? member.activeDatasetId()
        : null;
  }

  private static Uni<Membership> hidden(Uni<Membership> membership, String what) {
    return membership
        .onFailure(failure -> failure instanceof Problem p && p.status() == NOT_FOUND)
        .transform(foreign -> Problem.notFound(what));
  }
}
