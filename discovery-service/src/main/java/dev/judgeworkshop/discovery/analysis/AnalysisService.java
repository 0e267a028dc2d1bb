package dev.judgeworkshop.discovery.analysis;

import dev.judgeworkshop.discovery.progress.ListHead;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.discovery.work.WorkHead;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import dev.judgeworkshop.kit.work.DurableWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts, shows, compares and cancels analyses; for facilitators. */
@ApplicationScoped
class AnalysisService {

  private final AnalysisStore store;
  private final AnalysisItemService items;
  private final DiscoveryRights rights;
  private final DurableWork work;

  AnalysisService(
      AnalysisStore store, AnalysisItemService items, DiscoveryRights rights, DurableWork work) {
    this.store = store;
    this.items = items;
    this.rights = rights;
    this.work = work;
  }

  Uni<AnalysisResponse> create(@Nullable IdempotencyKey key, CreateAnalysisRequest request) {
    return rights
        .requireFacilitator(request.workshopId())
        .chain(facilitator -> store.create(key, request, facilitator.userId()))
        .invoke(work::wake);
  }

  /** Lets a facilitator in and reads what the list is told apart by. */
  Uni<ListHead> open(AnalysisFilter filter) {
    return rights.requireFacilitator(filter.workshopId()).chain(() -> store.head(filter));
  }

  Uni<Shown<Page<AnalysisResponse>>> page(AnalysisFilter filter, ListHead head, PageQuery query) {
    return store.page(filter, head, query).map(page -> new Shown<>(page, true));
  }

  /** The head of an analysis for one of its workshop's facilitators. */
  Uni<WorkHead> head(UUID id) {
    return store
        .head(id)
        .call(head -> rights.requireFacilitatorOf(head.workshopId(), AnalysisProblems.WHAT));
  }

  /** Without asking who wants to know: {@link #head} has. */
  Uni<AnalysisResponse> load(WorkHead head) {
    return store.find(head.id());
  }

  Uni<Shown<ItemsResponse>> items(WorkHead head) {
    return items
        .all(head.workshopId(), head.id())
        .map(all -> new Shown<>(new ItemsResponse(all), true));
  }

  Uni<AnalysisItemResponse> item(UUID id, UUID itemId) {
    return head(id)
        .chain(head -> items.find(head.workshopId(), itemId))
        .map(
            item -> {
              if (item == null || !item.analysisId().equals(id)) {
                throw AnalysisProblems.itemNotFound();
              }
              return item;
            });
  }

  Uni<ComparisonResponse> compare(UUID id, UUID with) {
    return head(id)
        .chain(
            here ->
                head(with)
                    .onFailure(Problem.class)
                    .transform(foreign -> AnalysisProblems.foreign())
                    .chain(there -> compare(here, there)));
  }

  private Uni<ComparisonResponse> compare(WorkHead here, WorkHead there) {
    if (!here.workshopId().equals(there.workshopId())) {
      throw AnalysisProblems.foreign();
    }
    return items.compare(here, there);
  }

  /** A run that is over stays as it is. */
  Uni<AnalysisResponse> cancel(UUID id) {
    return head(id).chain(head -> store.cancel(head.id()));
  }
}
