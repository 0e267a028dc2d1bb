package dev.judgeworkshop.annotations.client.workshops;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What workshops-service knows of people, and its audit trail. */
@ApplicationScoped
public class WorkshopsClient {

  private static final Logger LOG = Logger.getLogger(WorkshopsClient.class);
  private static final int PAGE = 200;

  private final WorkshopsCalls workshops;

  WorkshopsClient(WorkshopsCalls workshops) {
    this.workshops = workshops;
  }

  /**
   * The names of people.
   *
   * @param ids at most 200
   * @return those that are known; fails when workshops-service does not answer (503)
   */
  public Uni<Map<UUID, String>> names(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    String joined = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    return workshops
        .users(joined)
        .map(
            users ->
                users.stream()
                    .collect(Collectors.toMap(UserNameView::id, UserNameView::displayName)));
  }

  /**
   * The same where a name is a help and no more.
   *
   * @param ids at most 200
   * @return none when they cannot be had now
   */
  public Uni<Map<UUID, String>> namesIfAvailable(Collection<UUID> ids) {
    return names(ids)
        .onFailure()
        .invoke(failed -> LOG.infof("No names in this answer: %s", failed.toString()))
        .onFailure()
        .recoverWithItem(Map.of());
  }

  /**
   * Everybody in a workshop.
   *
   * @param workshopId the workshop
   * @return all members, page by page; fails when workshops-service does not answer
   */
  public Uni<List<MemberView>> members(UUID workshopId) {
    return members(workshopId, null, new ArrayList<>());
  }

  private Uni<List<MemberView>> members(
      UUID workshopId, @Nullable String after, List<MemberView> found) {
    return workshops
        .members(workshopId, after, PAGE)
        .chain(
            page -> {
              found.addAll(page.items());
              return page.next() == null
                  ? Uni.createFrom().item(found)
                  : members(workshopId, page.next(), found);
            });
  }

  /**
   * Writes an export down before its first byte.
   *
   * @param workshopId what is exported from
   * @param entryId of the entry: the same again is written once
   * @param actorId who exports
   * @param detail what is exported
   * @return when it is written; fails when workshops-service does not answer
   */
  public Uni<Void> auditExport(UUID workshopId, UUID entryId, UUID actorId, String detail) {
    return workshops.audit(workshopId, entryId, new AuditEntry(actorId, "EXPORT", detail));
  }
}
