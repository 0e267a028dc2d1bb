package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.Membership;
import dev.judgeworkshop.traces.dataset.DatasetResponse;
import dev.judgeworkshop.traces.dataset.DatasetService;
import dev.judgeworkshop.traces.rights.TraceRights;
import dev.judgeworkshop.traces.search.TraceCriteria;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lists traces: of a workshop or of a dataset, in the same chronological order. */
@ApplicationScoped
class TraceListService {

  private final TraceRepository traces;
  private final DatasetPageRepository datasetPages;
  private final TraceSearchRepository search;
  private final DatasetService datasets;
  private final TraceRights rights;

  TraceListService(
      TraceRepository traces,
      DatasetPageRepository datasetPages,
      TraceSearchRepository search,
      DatasetService datasets,
      TraceRights rights) {
    this.traces = traces;
    this.datasetPages = datasetPages;
    this.search = search;
    this.datasets = datasets;
    this.rights = rights;
  }

  Uni<Page<TraceSummary>> list(TraceFilter filter, TraceCriteria criteria, PageQuery query) {
    return rights
        .requireMember(filter.workshopId())
        .chain(member -> listFor(member, filter, criteria, query));
  }

  /** The traces of one dataset, to those who see the dataset, as far as they do. */
  Uni<Page<TraceSummary>> listDataset(UUID datasetId, PageQuery query) {
    return datasets
        .seen(datasetId)
        .chain(
            dataset ->
                pageOfDataset(
                    new TraceFilter(dataset.workshopId(), dataset.id(), null),
                    TraceCriteria.NONE,
                    dataset,
                    query));
  }

  private Uni<Page<TraceSummary>> listFor(
      Membership member, TraceFilter filter, TraceCriteria criteria, PageQuery query) {
    UUID asked = filter.datasetId();
    if (member.isFacilitator()) {
      return asked == null
          ? pageOfWorkshop(filter, criteria, query)
          : datasets
              .storedIn(filter.workshopId(), asked)
              .chain(dataset -> pageOfDataset(filter, criteria, dataset, query));
    }
    UUID open = TraceRights.openDataset(member);
    if (asked != null && !asked.equals(open)) {
      return Uni.createFrom().failure(TraceProblems.datasetNotFound());
    }
    return open == null
        ? nothing(query)
        : datasets
            .assignedTo(member.userId(), open)
            .chain(
                dataset -> pageOfDataset(filter.inDataset(dataset.id()), criteria, dataset, query));
  }

  private static Uni<Page<TraceSummary>> nothing(PageQuery query) {
    return Uni.createFrom().item(Page.of(List.of(), 0, query, "", TraceCursor::key));
  }

  private Uni<Page<TraceSummary>> pageOfWorkshop(
      TraceFilter filter, TraceCriteria criteria, PageQuery query) {
    return filter.idList() == null && criteria.isEmpty()
        ? wholeWorkshop(filter, query)
        : found(filter, criteria, query);
  }

  @WithSession
  Uni<Page<TraceSummary>> wholeWorkshop(TraceFilter filter, PageQuery query) {
    String scope = filter.scope();
    UUID workshop = filter.workshopId();
    return traces
        .page(workshop, TraceCursor.of(query, scope), query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                traces
                    .countAll(workshop)
                    .map(total -> Page.of(rows, total, query, scope, TraceCursor::key)));
  }

  private Uni<Page<TraceSummary>> pageOfDataset(
      TraceFilter filter, TraceCriteria criteria, DatasetResponse dataset, PageQuery query) {
    return filter.idList() == null && criteria.isEmpty()
        ? wholeDataset(filter, dataset, query)
        : found(filter, criteria, query);
  }

  /** The position is the number of rows before, so skipping costs nothing. */
  @WithSession
  Uni<Page<TraceSummary>> wholeDataset(
      TraceFilter filter, DatasetResponse dataset, PageQuery query) {
    String scope = filter.scope();
    int first = TraceCursor.position(query, scope);
    return datasetPages
        .page(filter.workshopId(), dataset.id(), first, query.limit() + 1)
        .map(rows -> Page.of(rows, dataset.traceCount(), query, scope, TraceListService::key))
        .map(page -> page.map(TraceRow::summary));
  }

  private static List<String> key(TraceRow row) {
    return List.of(String.valueOf(row.position()));
  }

  private Uni<Page<TraceSummary>> found(
      TraceFilter filter, TraceCriteria criteria, PageQuery query) {
    String scope = filter.scope() + criteria;
    TraceCursor after = TraceCursor.of(query, scope);
    return search
        .find(filter, criteria, after, query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                search
                    .total(filter, criteria)
                    .map(total -> Page.of(rows, total, query, scope, TraceCursor::key)));
  }
}
