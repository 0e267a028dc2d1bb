package dev.judgeworkshop.discovery.client.workshops;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.judgeworkshop.discovery.client.Batches;
import dev.judgeworkshop.discovery.client.Batches.Batch;
import dev.judgeworkshop.kit.client.PeerRefused;
import dev.judgeworkshop.kit.problem.Problem;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;

/** What this service wants to know from workshops-service. */
@ApplicationScoped
public class WorkshopsClient {

  private final UserNames names;
  private final WorkshopSettings settings;
  private final Cache cache;

  WorkshopsClient(
      UserNames names, WorkshopSettings settings, @CacheName("user-names") Cache cache) {
    this.names = names;
    this.settings = settings;
    this.cache = cache;
  }

  /**
   * How people are called, from the cache (5 minutes) and by one call for those that it lacks.
   *
   * @param userIds at most 200 people
   * @return their names; never fails, but is not whole when workshops-service gives no answer
   */
  public Uni<Batch<UUID, UserNameView>> names(Collection<UUID> userIds) {
    return Batches.find(
        cache,
        userIds,
        lacking ->
            names
                .load(lacking)
                .map(all -> all.stream().collect(toMap(UserNameView::id, identity()))),
        id -> new UserNameView(id, null));
  }

  /**
   * The settings of a workshop, at most 5 seconds old.
   *
   * @param workshopId the workshop
   * @return them; fails with 404 when there is none, with what becomes 503 without an answer
   */
  public Uni<SettingsView> settings(UUID workshopId) {
    return settings
        .find(workshopId)
        .onFailure(PeerRefused::isNotFound)
        .transform(none -> Problem.notFound("workshop"));
  }
}
