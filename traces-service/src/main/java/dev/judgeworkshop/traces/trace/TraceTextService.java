package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.traces.config.TracesConfig;
import dev.judgeworkshop.traces.dataset.DatasetResponse;
import dev.judgeworkshop.traces.dataset.DatasetService;
import dev.judgeworkshop.traces.trace.DatasetPageRepository.Size;
import dev.judgeworkshop.traces.trace.DatasetPageRepository.Texts;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * The texts of a dataset for services that work through it. A page ends early when its payloads get
 * large: 200 traces of several megabytes would not fit into memory, here or there.
 */
@ApplicationScoped
class TraceTextService {

  private final DatasetPageRepository repository;
  private final DatasetService datasets;
  private final long maxPageBytes;

  TraceTextService(DatasetPageRepository repository, DatasetService datasets, TracesConfig config) {
    this.repository = repository;
    this.datasets = datasets;
    this.maxPageBytes = config.textPageSize().asLongValue();
  }

  @WithSession
  Uni<Page<TraceText>> page(UUID datasetId, PageQuery query) {
    String scope = "texts" + datasetId;
    int first = TraceCursor.position(query, scope);
    return datasets
        .stored(datasetId)
        .chain(
            dataset ->
                repository
                    .sizes(dataset.workshopId(), datasetId, first, query.limit() + 1)
                    .chain(sizes -> load(dataset, sizes, query, scope)));
  }

  private Uni<Page<TraceText>> load(
      DatasetResponse dataset, List<Size> sizes, PageQuery query, String scope) {
    int fitting = fitting(sizes.subList(0, Math.min(sizes.size(), query.limit())));
    Page<Size> page =
        Page.of(
            sizes.subList(0, Math.min(sizes.size(), fitting + 1)),
            dataset.traceCount(),
            new PageQuery(query.skip(), Math.max(1, fitting), query.after()),
            scope,
            size -> List.of(String.valueOf(size.position())));
    return texts(dataset, page.items())
        .map(items -> new Page<>(items, page.total(), page.skip(), query.limit(), page.next()));
  }

  private Uni<List<TraceText>> texts(DatasetResponse dataset, List<Size> sizes) {
    return sizes.isEmpty()
        ? Uni.createFrom().item(List.of())
        : repository
            .texts(
                dataset.workshopId(),
                dataset.id(),
                sizes.getFirst().position(),
                sizes.getLast().position())
            .map(rows -> rows.stream().map(TraceTextService::toText).toList());
  }

  /** How many of them fit into a page; at least one, if there is one. */
  private int fitting(List<Size> sizes) {
    long bytes = 0;
    int count = 0;
    for (Size size : sizes) {
      bytes += size.payloadBytes();
      if (count > 0 && bytes > maxPageBytes) {
        return count;
      }
      count++;
    }
    return count;
  }

  private static TraceText toText(Texts texts) {
    return new TraceText(
        texts.traceId(), texts.input(), texts.output(), RawJson.ofNullable(texts.context()));
  }
}
