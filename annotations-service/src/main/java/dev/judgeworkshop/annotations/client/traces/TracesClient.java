package dev.judgeworkshop.annotations.client.traces;

import dev.judgeworkshop.kit.client.PeerRefused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What traces-service knows of traces and datasets. */
@ApplicationScoped
public class TracesClient {

  private static final Logger LOG = Logger.getLogger(TracesClient.class);
  private static final int MAX_EXTERNAL_ID = 255;

  private final VisibleTraces traces;
  private final TraceSummaries summaries;

  TracesClient(VisibleTraces traces, TraceSummaries summaries) {
    this.traces = traces;
    this.summaries = summaries;
  }

  /**
   * Whether a person may see a trace in a dataset, assignment considered. Found answers are cached,
   * so that a person's saves on the same trace ask once.
   *
   * @param workshopId the workshop
   * @param traceId the trace
   * @param userId the person
   * @param datasetId the open round's dataset; null before the first round
   * @return false without a dataset; fails when traces-service does not answer (503)
   */
  public Uni<Boolean> isVisible(
      UUID workshopId, UUID traceId, UUID userId, @Nullable UUID datasetId) {
    return datasetId == null
        ? Uni.createFrom().item(false)
        : traces
            .find(workshopId, traceId, userId, datasetId)
            .onFailure(PeerRefused::isNotFound)
            .recoverWithItem(false);
  }

  /**
   * Previews of traces.
   *
   * @param workshopId the workshop
   * @param ids at most 200
   * @return those that the workshop has; fails when traces-service does not answer (503)
   */
  public Uni<Map<UUID, TraceSummaryView>> summaries(UUID workshopId, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    String joined = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    return summaries
        .find(workshopId, joined)
        .map(
            page ->
                page.items().stream()
                    .collect(Collectors.toMap(TraceSummaryView::id, Function.identity())));
  }

  /**
   * Traces that are known by the ids that they have where they came from.
   *
   * @param workshopId the workshop
   * @param externalIds at most 200; what can be no external id is not asked for
   * @return the ids of those that the workshop has; fails when traces-service does not answer (503)
   */
  public Uni<Map<String, UUID>> byExternalId(UUID workshopId, Collection<String> externalIds) {
    List<String> possible =
        externalIds.stream()
            .filter(id -> !id.isEmpty() && id.length() <= MAX_EXTERNAL_ID && id.indexOf('\0') < 0)
            .toList();
    if (possible.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return summaries
        .findByExternalId(workshopId, new TraceNames(possible))
        .map(
            page ->
                page.items().stream()
                    .filter(trace -> trace.externalId() != null)
                    .collect(Collectors.toMap(TraceSummaryView::externalId, TraceSummaryView::id)))
        .onFailure(PeerRefused::isNotFound)
        .recoverWithItem(Map.of());
  }

  /**
   * The same where a preview is a help and no more.
   *
   * @param workshopId the workshop
   * @param ids at most 200
   * @return none when they cannot be had now
   */
  public Uni<Map<UUID, TraceSummaryView>> summariesIfAvailable(
      UUID workshopId, Collection<UUID> ids) {
    return summaries(workshopId, ids)
        .onFailure()
        .invoke(failed -> LOG.infof("No previews in this answer: %s", failed.toString()))
        .onFailure()
        .recoverWithItem(Map.of());
  }
}
