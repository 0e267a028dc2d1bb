package dev.judgeworkshop.discovery.note;

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

/** Lists notes: two statements, and for facilitators at most one call to each peer. */
@ApplicationScoped
class NoteListService {

  private final NoteRepository repository;
  private final DiscoveryRights rights;
  private final ProgressService progress;
  private final DisplayClient display;
  private final InstantSource time;

  NoteListService(
      NoteRepository repository,
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
  Uni<NoteList> open(NoteFilter filter) {
    return rights
        .reader(filter.workshopId(), filter.userId())
        .chain(reader -> open(filter.by(reader.author()), reader));
  }

  private Uni<NoteList> open(NoteFilter filter, Reader reader) {
    return head(filter)
        .map(
            head ->
                new NoteList(
                    filter, reader, head.total(), reader.state(head.changes(), time.instant())));
  }

  @WithSession
  Uni<ListHead> head(NoteFilter filter) {
    return filter.isCounted()
        ? progress.head(Topic.NOTES, filter.workshopId(), filter.userId())
        : repository.head(filter);
  }

  Uni<Shown<Page<NoteSummary>>> page(NoteList list, PageQuery query) {
    return rows(list, query).chain(page -> show(list, page));
  }

  @WithSession
  Uni<Page<NoteRow>> rows(NoteList list, PageQuery query) {
    String scope = list.filter().scope();
    return repository
        .page(list.filter(), query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .map(
            rows -> Page.of(rows, list.total(), query, scope, row -> List.of(row.id().toString())));
  }

  private Uni<Shown<Page<NoteSummary>>> show(NoteList list, Page<NoteRow> page) {
    return shown(list, page.items())
        .map(shown -> new Shown<>(page.map(row -> NoteSummary.of(row, shown)), shown.isWhole()));
  }

  private Uni<Display> shown(NoteList list, List<NoteRow> rows) {
    return list.reader().isFacilitator()
        ? display.find(
            list.filter().workshopId(),
            rows.stream().map(NoteRow::userId).toList(),
            rows.stream().map(NoteRow::traceId).toList())
        : Uni.createFrom().item(Display.NONE);
  }
}
