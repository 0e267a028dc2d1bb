package dev.judgeworkshop.workshops.client.overview;

import dev.judgeworkshop.kit.deadline.SharedResult;
import dev.judgeworkshop.workshops.client.annotations.AnnotationProgressView;
import dev.judgeworkshop.workshops.client.annotations.AnnotationsClient;
import dev.judgeworkshop.workshops.client.discovery.DiscoveryClient;
import dev.judgeworkshop.workshops.client.discovery.DiscoveryProgressView;
import dev.judgeworkshop.workshops.client.judge.JudgeClient;
import dev.judgeworkshop.workshops.client.judge.JudgeProgressView;
import dev.judgeworkshop.workshops.client.traces.TracesClient;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import io.quarkus.cache.CaffeineCache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Asks all at once, one call each, and goes on without those who are away. */
@ApplicationScoped
public class OverviewClient {

  private static final Logger LOG = Logger.getLogger(OverviewClient.class);

  private final TracesClient traces;
  private final DiscoveryClient discovery;
  private final AnnotationsClient annotations;
  private final JudgeClient judge;
  private final CountCache traceCounts;
  private final CountCache annotationCounts;

  OverviewClient(
      TracesClient traces,
      DiscoveryClient discovery,
      AnnotationsClient annotations,
      JudgeClient judge,
      @CacheName("trace-counts") Cache traceCounts,
      @CacheName("annotation-counts") Cache annotationCounts) {
    this.traces = traces;
    this.discovery = discovery;
    this.annotations = annotations;
    this.judge = judge;
    this.traceCounts = new CountCache(traceCounts.as(CaffeineCache.class));
    this.annotationCounts = new CountCache(annotationCounts.as(CaffeineCache.class));
  }

  /**
   * What a list of workshops shows of each, at most 10 seconds old.
   *
   * @param workshopIds at most 200
   * @return counts; those of a service that does not answer are missing
   */
  public Uni<WorkshopCounts> counts(List<UUID> workshopIds) {
    if (workshopIds.isEmpty()) {
      return Uni.createFrom().item(WorkshopCounts.NONE);
    }
    Uni<Map<UUID, Long>> known =
        ifAnswered("traces-service", traceCounts.get(workshopIds, traces::totals));
    Uni<Map<UUID, Long>> rated =
        ifAnswered("annotations-service", annotationCounts.get(workshopIds, annotations::totals));
    return Uni.combine().all().unis(known, rated).with(WorkshopCounts::new);
  }

  /**
   * What a dashboard shows of a workshop, at most 5 seconds old.
   *
   * @param workshopId the workshop
   * @return what each service says; null for one that does not answer
   */
  @SharedResult
  @CacheResult(cacheName = "progress")
  public Uni<PeersProgress> progress(UUID workshopId) {
    Uni<Long> there = ifAnswered("traces-service", traces.countForDashboard(workshopId));
    Uni<DiscoveryProgressView> noticed =
        ifAnswered("discovery-service", discovery.progress(workshopId));
    Uni<AnnotationProgressView> rated =
        ifAnswered("annotations-service", annotations.progress(workshopId));
    Uni<JudgeProgressView> judged = ifAnswered("judge-service", judge.progress(workshopId));
    return Uni.combine().all().unis(there, noticed, rated, judged).with(PeersProgress::new);
  }

  private static <T> Uni<T> ifAnswered(String service, Uni<T> call) {
    return call.onFailure()
        .invoke(away -> LOG.warnf("Going on without %s: %s", service, away.toString()))
        .onFailure()
        .recoverWithNull();
  }
}
