package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.traces.config.TracesConfig;
import dev.judgeworkshop.traces.dataset.DatasetResponse;
import dev.judgeworkshop.traces.dataset.DatasetService;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Reads many traces at once for other services. A page of texts ends early when its payloads get
 * large: 200 traces of several megabytes would not fit into memory, here or there.
 */
@ApplicationScoped
class TraceBatchReadService {

  private final TraceBatchReadRepository repository;
  private final DatasetPageRepository datasetPages;
  private final DatasetService datasets;
  private final long maxPageBytes;

  TraceBatchReadService(
      TraceBatchReadRepository repository,
      DatasetPageRepository datasetPages,
      DatasetService datasets,
      TracesConfig config) {
    this.repository = repository;
    this.datasetPages = datasetPages;
    this.datasets = datasets;
    this.maxPageBytes = config.textPageSize().asLongValue();
  }

  Uni<Items<TraceBrief>> briefs(UUID workshopId, List<UUID> ids) {
    return repository.briefs(workshopId, ids).map(Items::new);
  }

  Uni<Items<TraceBrief>> briefsByExternalId(UUID workshopId, List<String> externalIds) {
    return repository.briefsByExternalId(workshopId, externalIds).map(Items::new);
  }

  Uni<Items<WorkshopTraces>> counts(List<UUID> workshopIds) {
    return repository.counts(workshopIds).map(Items::new);
  }

  /** In the order of the ids, so that a page can go on. */
  Uni<Page<TraceParts>> texts(UUID workshopId, List<UUID> ids, Set<Part> parts, PageQuery query) {
    String scope = "texts" + workshopId + ids;
    return repository
        .sizes(workshopId, ids, query.afterId(scope), query.limit() + 1)
        .map(
            sizes ->
                cut(
                    sizes,
                    TraceBatchReadRepository.Size::payloadBytes,
                    ids.size(),
                    query,
                    scope,
                    size -> List.of(size.id().toString())))
        .chain(
            page ->
                repository
                    .parts(
                        workshopId,
                        page.items().stream().map(TraceBatchReadRepository.Size::id).toList(),
                        parts)
                    .map(items -> filled(page, items, query)));
  }

  @WithSession
  Uni<Page<TraceParts>> textsOf(UUID datasetId, Set<Part> parts, PageQuery query) {
    String scope = "texts" + datasetId;
    int first = TraceCursor.position(query, scope);
    return datasets
        .stored(datasetId)
        .chain(
            dataset ->
                datasetPages
                    .sizes(dataset.workshopId(), datasetId, first, query.limit() + 1)
                    .map(
                        sizes ->
                            cut(
                                sizes,
                                DatasetPageRepository.Size::payloadBytes,
                                dataset.traceCount(),
                                query,
                                scope,
                                size -> List.of(String.valueOf(size.position()))))
                    .chain(page -> load(dataset, page, parts, query)));
  }

  private Uni<Page<TraceParts>> load(
      DatasetResponse dataset,
      Page<DatasetPageRepository.Size> page,
      Set<Part> parts,
      PageQuery query) {
    if (page.items().isEmpty()) {
      return Uni.createFrom().item(filled(page, List.of(), query));
    }
    return repository
        .parts(
            dataset.workshopId(),
            dataset.id(),
            page.items().getFirst().position(),
            page.items().getLast().position(),
            parts)
        .map(items -> filled(page, items, query));
  }

  private static Page<TraceParts> filled(Page<?> page, List<TraceParts> items, PageQuery query) {
    return new Page<>(items, page.total(), page.skip(), query.limit(), page.next());
  }

  /** As many as fit into a page, with a cursor where more are left. */
  private <S> Page<S> cut(
      List<S> sizes,
      ToLongFunction<S> bytes,
      long total,
      PageQuery query,
      String scope,
      Function<S, List<String>> key) {
    int fitting = fitting(sizes.subList(0, Math.min(sizes.size(), query.limit())), bytes);
    return Page.of(
        sizes.subList(0, Math.min(sizes.size(), fitting + 1)),
        total,
        new PageQuery(query.skip(), Math.max(1, fitting), query.after()),
        scope,
        key);
  }

  /** How many of them fit into a page; at least one, if there is one. */
  private <S> int fitting(List<S> sizes, ToLongFunction<S> bytes) {
    long sum = 0;
    int count = 0;
    for (S size : sizes) {
      sum += bytes.applyAsLong(size);
      if (count > 0 && sum > maxPageBytes) {
        return count;
      }
      count++;
    }
    return count;
  }
}
