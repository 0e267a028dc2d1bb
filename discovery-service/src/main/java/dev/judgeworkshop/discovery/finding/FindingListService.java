package dev.judgeworkshop.discovery.finding;

import dev.judgeworkshop.discovery.client.display.Display;
import dev.judgeworkshop.discovery.client.display.DisplayClient;
import dev.judgeworkshop.discovery.progress.ListHead;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.discovery.progress.Topic;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.discovery.rights.Reader;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Lists findings: two statements, and for facilitators at most one call to each peer. */
@ApplicationScoped
class FindingListService {

  private final FindingRepository repository;
  private final DiscoveryRights rights;
  private final ProgressService progress;
  private final DisplayClient display;
  private final InstantSource time;

  FindingListService(
      FindingRepository repository,
      DiscoveryRights rights,
      ProgressService progress,
      DisplayClient display,
      InstantSource time) {
    this.repository = repository;
    this.rights = rights;
    this.progress = progress;
    this.display = display;
    this.time = time;
  }

  /** Lets the caller in and reads what the list is told apart by, in one statement. */
  Uni<FindingList> open(FindingFilter filter) {
    return rights
        .reader(filter.workshopId(), filter.userId())
        .chain(reader -> open(filter.by(reader.author()), reader));
  }

  private Uni<FindingList> open(FindingFilter filter, Reader reader) {
    return head(filter)
        .map(
            head ->
                new FindingList(
                    filter, reader, head.total(), reader.state(head.changes(), time.instant())));
  }

  @WithSession
  Uni<ListHead> head(FindingFilter filter) {
    return filter.isCounted()
        ? progress.head(Topic.FINDINGS, filter.workshopId(), filter.userId())
        : repository.head(filter);
  }

  Uni<Shown<Page<FindingSummary>>> page(FindingList list, PageQuery query) {
    return rows(list, query).chain(page -> show(list, page));
  }

  @WithSession
  Uni<Page<FindingRow>> rows(FindingList list, PageQuery query) {
    String scope = list.filter().scope();
    return repository
        .page(list.filter(), query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .map(
            rows -> Page.of(rows, list.total(), query, scope, row -> List.of(row.id().toString())));
  }

  private Uni<Shown<Page<FindingSummary>>> show(FindingList list, Page<FindingRow> page) {
    return shown(list, page.items())
        .map(shown -> new Shown<>(page.map(row -> FindingSummary.of(row, shown)), shown.isWhole()));
  }

  private Uni<Display> shown(FindingList list, List<FindingRow> rows) {
    return list.reader().isFacilitator()
        ? display.find(
            list.filter().workshopId(),
            rows.stream().map(FindingRow::userId).toList(),
            rows.stream().map(FindingRow::traceId).toList())
        : Uni.createFrom().item(Display.NONE);
  }
}
