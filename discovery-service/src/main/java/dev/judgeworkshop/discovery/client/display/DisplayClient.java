package dev.judgeworkshop.discovery.client.display;

import dev.judgeworkshop.discovery.client.traces.TracesClient;
import dev.judgeworkshop.discovery.client.workshops.WorkshopsClient;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks both peers side by side, each at most once per page. */
@ApplicationScoped
public class DisplayClient {

  private final WorkshopsClient workshops;
  private final TracesClient traces;

  DisplayClient(WorkshopsClient workshops, TracesClient traces) {
    this.workshops = workshops;
    this.traces = traces;
  }

  /**
   * Names and previews for a page; ids may repeat and may be null.
   *
   * @param workshopId the workshop
   * @param userIds the people on it, at most 200
   * @param traceIds the traces on it, at most 200
   * @return what could be found out in about a second; never fails
   */
  public Uni<Display> find(
      UUID workshopId,
      Collection<? extends @Nullable UUID> userIds,
      Collection<? extends @Nullable UUID> traceIds) {
    return Uni.combine()
        .all()
        .unis(workshops.names(distinct(userIds)), traces.previews(workshopId, distinct(traceIds)))
        .with(Display::new);
  }

  private static Set<UUID> distinct(Collection<? extends @Nullable UUID> ids) {
    return ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
