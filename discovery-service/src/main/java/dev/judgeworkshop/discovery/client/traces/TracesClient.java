package dev.judgeworkshop.discovery.client.traces;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.judgeworkshop.discovery.client.Batches;
import dev.judgeworkshop.discovery.client.Batches.Batch;
import dev.judgeworkshop.kit.client.PeerRefused;
import dev.judgeworkshop.kit.problem.Problem;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What this service wants to know from traces-service. */
@ApplicationScoped
public class TracesClient {

  private final TraceLookUp lookUp;
  private final TraceSummaries summaries;
  private final TraceTexts texts;
  private final Cache cache;

  TracesClient(
      TraceLookUp lookUp,
      TraceSummaries summaries,
      TraceTexts texts,
      @CacheName("trace-summaries") Cache cache) {
    this.lookUp = lookUp;
    this.summaries = summaries;
    this.texts = texts;
    this.cache = cache;
  }

  /**
   * Says whether a person may see a trace in the dataset of the open round, assignments considered.
   * A "yes" is remembered for 10 minutes, a "no" is not: the trace may have been added since.
   *
   * @param workshopId the workshop
   * @param traceId the trace
   * @param userId the person
   * @param datasetId the dataset
   * @return whether they may; fails with what becomes 503 when traces-service gives no answer
   */
  public Uni<Boolean> isVisible(UUID workshopId, UUID traceId, UUID userId, UUID datasetId) {
    return lookUp
        .find(workshopId, traceId, userId, datasetId)
        .onFailure(PeerRefused::isNotFound)
        .recoverWithItem(false);
  }

  /**
   * How traces begin, from the cache (1 minute) and by one call for those that it lacks.
   *
   * @param workshopId the workshop
   * @param traceIds at most 200 traces of it
   * @return their previews; never fails, but is not whole when traces-service gives no answer
   */
  public Uni<Batch<UUID, TraceSummaryView>> previews(UUID workshopId, Collection<UUID> traceIds) {
    return Batches.find(
            cache,
            traceIds.stream().map(id -> new TraceKey(workshopId, id)).toList(),
            lacking -> load(workshopId, lacking),
            key -> new TraceSummaryView(key.traceId(), null, null))
        .map(TracesClient::byTrace);
  }

  /**
   * Whether a workshop has all of these traces.
   *
   * @param workshopId the workshop
   * @param traceIds at most 200
   * @return whether it does; fails with what becomes 503 when traces-service gives no answer
   */
  public Uni<Boolean> allExist(UUID workshopId, Collection<UUID> traceIds) {
    Set<UUID> wanted = Set.copyOf(traceIds);
    return summaries
        .load(workshopId, wanted)
        .map(all -> all.stream().map(TraceSummaryView::id).collect(toSet()).containsAll(wanted));
  }

  /**
   * What a trace says.
   *
   * @param workshopId the workshop
   * @param traceId the trace
   * @return its text; fails with 404 when there is none, with what becomes 503 without an answer
   */
  public Uni<TraceTextView> text(UUID workshopId, UUID traceId) {
    return texts
        .load(workshopId, traceId)
        .map(
            found ->
                found.items().stream()
                    .filter(text -> traceId.equals(text.id()))
                    .findFirst()
                    .orElseThrow(() -> Problem.notFound("trace")));
  }

  private Uni<Map<TraceKey, TraceSummaryView>> load(UUID workshopId, List<TraceKey> keys) {
    return summaries
        .load(workshopId, keys.stream().map(TraceKey::traceId).toList())
        .map(
            all ->
                all.stream().collect(toMap(one -> new TraceKey(workshopId, one.id()), identity())));
  }

  private static Batch<UUID, TraceSummaryView> byTrace(Batch<TraceKey, TraceSummaryView> batch) {
    return new Batch<>(
        batch.found().values().stream().collect(toMap(TraceSummaryView::id, identity())),
        batch.isWhole());
  }

  /** A trace is asked for in its workshop: what another one calls the same is not shown. */
  private record TraceKey(UUID workshopId, UUID traceId) {}
}
