package dev.judgeworkshop.discovery.feedback;

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

/** Lists feedback: two statements, and for facilitators at most one call to each peer. */
@ApplicationScoped
class FeedbackListService {

  private final FeedbackRepository repository;
  private final DiscoveryRights rights;
  private final ProgressService progress;
  private final DisplayClient display;
  private final InstantSource time;

  FeedbackListService(
      FeedbackRepository repository,
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
  Uni<FeedbackList> open(FeedbackFilter filter) {
    return rights
        .reader(filter.workshopId(), filter.userId())
        .chain(reader -> open(filter.by(reader.author()), reader));
  }

  private Uni<FeedbackList> open(FeedbackFilter filter, Reader reader) {
    return head(filter)
        .map(
            head ->
                new FeedbackList(
                    filter, reader, head.total(), reader.state(head.changes(), time.instant())));
  }

  @WithSession
  Uni<ListHead> head(FeedbackFilter filter) {
    return filter.isCounted()
        ? progress.head(Topic.FEEDBACK, filter.workshopId(), filter.userId())
        : repository.head(filter);
  }

  Uni<Shown<Page<FeedbackSummary>>> page(FeedbackList list, PageQuery query) {
    return rows(list, query).chain(page -> show(list, page));
  }

  @WithSession
  Uni<Page<FeedbackRow>> rows(FeedbackList list, PageQuery query) {
    String scope = list.filter().scope();
    return repository
        .page(list.filter(), query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .map(
            rows -> Page.of(rows, list.total(), query, scope, row -> List.of(row.id().toString())));
  }

  private Uni<Shown<Page<FeedbackSummary>>> show(FeedbackList list, Page<FeedbackRow> page) {
    return shown(list, page.items())
        .map(
            shown -> new Shown<>(page.map(row -> FeedbackSummary.of(row, shown)), shown.isWhole()));
  }

  private Uni<Display> shown(FeedbackList list, List<FeedbackRow> rows) {
    return list.reader().isFacilitator()
        ? display.find(
            list.filter().workshopId(),
            rows.stream().map(FeedbackRow::userId).toList(),
            rows.stream().map(FeedbackRow::traceId).toList())
        : Uni.createFrom().item(Display.NONE);
  }
}
