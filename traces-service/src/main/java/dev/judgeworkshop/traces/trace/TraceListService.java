package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.traces.dataset.DatasetResponse;
import dev.judgeworkshop.traces.dataset.DatasetService;
import dev.judgeworkshop.traces.rights.TraceRights;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Lists traces: of a workshop or of a dataset, in the same chronological order. */
@ApplicationScoped
class TraceListService {

  private final TraceRepository traces;
  private final DatasetPageRepository datasetPages;
  private final DatasetService datasets;
  private final TraceRights rights;

  TraceListService(
      TraceRepository traces,
      DatasetPageRepository datasetPages,
      DatasetService datasets,
      TraceRights rights) {
    this.traces = traces;
    this.datasetPages = datasetPages;
    this.datasets = datasets;
    this.rights = rights;
  }

  Uni<Page<TraceSummary>> list(TraceFilter filter, PageQuery query) {
    return rights
        .requireMember(filter.workshopId())
        .chain(member -> listFor(member, filter, query));
  }

  /** The traces of one dataset, to those who see the dataset. */
  Uni<Page<TraceSummary>> listDataset(UUID datasetId, PageQuery query) {
    return datasets
        .get(datasetId)
        .chain(
            dataset ->
                pageOfDataset(new TraceFilter(dataset.workshopId(), datasetId, null), query));
  }

  private Uni<Page<TraceSummary>> listFor(Membership member, TraceFilter filter, PageQuery query) {
    UUID asked = filter.datasetId();
    if (member.isFacilitator()) {
      return asked == null ? pageOfWorkshop(filter, query) : pageOfDataset(filter, query);
    }
    UUID open = TraceRights.openDataset(member);
    if (asked != null && !asked.equals(open)) {
      return Uni.createFrom().failure(TraceProblems.datasetNotFound());
    }
    return open == null ? nothing(query) : pageOfDataset(filter.inDataset(open), query);
  }

  private static Uni<Page<TraceSummary>> nothing(PageQuery query) {
    return Uni.createFrom().item(Page.of(List.of(), 0, query, "", TraceCursor::key));
  }

  @WithSession
  Uni<Page<TraceSummary>> pageOfWorkshop(TraceFilter filter, PageQuery query) {
    String scope = filter.scope();
    List<UUID> ids = filter.idList();
    UUID workshop = filter.workshopId();
    return traces
        .page(filter, TraceCursor.of(query, scope), query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                (ids == null ? traces.countAll(workshop) : traces.count(workshop, ids))
                    .map(total -> Page.of(rows, total, query, scope, TraceCursor::key)));
  }

  /** Without ids the position is the number of rows before, so skipping costs nothing. */
  @WithSession
  Uni<Page<TraceSummary>> pageOfDataset(TraceFilter filter, PageQuery query) {
    String scope = filter.scope();
    UUID dataset = Objects.requireNonNull(filter.datasetId());
    boolean all = filter.idList() == null;
    int first = all || query.after() != null ? TraceCursor.position(query, scope) : 0;
    int skip = all ? 0 : query.skipOrZero();
    return totalOfDataset(filter, dataset)
        .chain(
            total ->
                datasetPages
                    .page(filter, dataset, first, skip, query.limit() + 1)
                    .map(rows -> Page.of(rows, total, query, scope, TraceListService::key)))
        .map(page -> page.map(TraceRow::summary));
  }

  private Uni<Long> totalOfDataset(TraceFilter filter, UUID datasetId) {
    List<UUID> ids = filter.idList();
    return ids == null
        ? datasets
            .storedIn(filter.workshopId(), datasetId)
            .map(DatasetResponse::traceCount)
            .map(Integer::longValue)
        : datasetPages.count(filter, datasetId, ids);
  }

  private static List<String> key(TraceRow row) {
    return List.of(String.valueOf(row.position()));
  }
}
