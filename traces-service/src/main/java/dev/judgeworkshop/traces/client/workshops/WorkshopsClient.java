package dev.judgeworkshop.traces.client.workshops;

import dev.judgeworkshop.kit.client.PeerRefused;
import dev.judgeworkshop.kit.deadline.SharedResult;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.model.Role;
import io.quarkus.cache.CacheResult;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks workshops-service. */
@ApplicationScoped
public class WorkshopsClient {

  private final WorkshopsRestClient workshops;
  private final MemberPages members;

  WorkshopsClient(@RestClient WorkshopsRestClient workshops, MemberPages members) {
    this.workshops = workshops;
    this.members = members;
  }

  /**
   * How texts are extracted; kept for 5 seconds.
   *
   * @param workshopId the workshop
   * @return the settings; nothing set for a workshop that has none
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  @SharedResult
  @CacheResult(cacheName = "workshop-settings")
  public Uni<SettingsView> settings(UUID workshopId) {
    return workshops
        .settings(workshopId)
        .onFailure(PeerRefused::isNotFound)
        .recoverWithItem(SettingsView.NONE);
  }

  /**
   * Those who take part: experts and participants, page by page.
   *
   * @param workshopId the workshop
   * @return all of them; fails with 404 when there is no such workshop
   */
  public Uni<List<MemberView>> raters(UUID workshopId) {
    return rest(workshopId, null, new ArrayList<>());
  }

  private Uni<List<MemberView>> rest(
      UUID workshopId, @Nullable String after, List<MemberView> found) {
    return members
        .after(workshopId, after)
        .onFailure(PeerRefused::isNotFound)
        .transform(none -> Problem.notFound("workshop"))
        .chain(
            page -> {
              page.items().stream()
                  .filter(member -> member.role() != Role.FACILITATOR)
                  .forEach(found::add);
              return page.next() == null
                  ? Uni.createFrom().item(found)
                  : rest(workshopId, page.next(), found);
            });
  }

  /**
   * Notes that traces were deleted; the same entry again changes nothing.
   *
   * @param workshopId the workshop
   * @param entryId names the entry
   * @param actorId who deleted them
   * @param traces how many
   * @return when it is noted; also for a workshop that is gone
   */
  @Timeout
  @Retry
  @ExponentialBackoff
  @CircuitBreaker
  public Uni<Void> tracesDeleted(UUID workshopId, UUID entryId, UUID actorId, long traces) {
    return workshops
        .audit(
            workshopId,
            entryId,
            new AuditEntryRequest(actorId, "TRACES_DELETED", new AuditEntryRequest.Deleted(traces)))
        .onFailure(PeerRefused::isNotFound)
        .recoverWithNull()
        .replaceWithVoid();
  }
}
