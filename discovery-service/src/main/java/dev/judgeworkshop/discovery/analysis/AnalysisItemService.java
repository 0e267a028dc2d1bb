package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.discovery.work.WorkHead;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the items of analyses. Callers have asked for the right to. */
@ApplicationScoped
public class AnalysisItemService {

  private final AnalysisItemRepository repository;

  AnalysisItemService(AnalysisItemRepository repository) {
    this.repository = repository;
  }

  /**
   * One item with its evidence.
   *
   * @param workshopId the workshop
   * @param id the item
   * @return null when it is not there
   */
  @WithSession
  public Uni<@Nullable AnalysisItemResponse> find(UUID workshopId, UUID id) {
    return repository.find(workshopId, id);
  }

  @WithSession
  Uni<List<AnalysisItemSummary>> all(UUID workshopId, UUID analysisId) {
    return repository.all(workshopId, analysisId);
  }

  /** Three statements, however different the two are. */
  @WithSession
  Uni<ComparisonResponse> compare(WorkHead here, WorkHead there) {
    return repository
        .all(here.workshopId(), here.id())
        .chain(
            ours ->
                repository
                    .all(there.workshopId(), there.id())
                    .chain(
                        theirs ->
                            repository
                                .shared(here.workshopId(), here.id(), there.id())
                                .map(
                                    shared ->
                                        Comparison.of(
                                            here.id(), ours, there.id(), theirs, shared))));
  }
}
