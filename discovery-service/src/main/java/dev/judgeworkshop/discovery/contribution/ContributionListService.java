package dev.judgeworkshop.discovery.contribution;

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
import java.util.function.BiFunction;

/**
 * Lists what people contributed: two statements, and for facilitators at most one call to each
 * peer.
 */
@ApplicationScoped
public class ContributionListService {

  private final DiscoveryRights rights;
  private final ProgressService progress;
  private final DisplayClient display;
  private final InstantSource time;

  ContributionListService(
      DiscoveryRights rights, ProgressService progress, DisplayClient display, InstantSource time) {
    this.rights = rights;
    this.progress = progress;
    this.display = display;
    this.time = time;
  }

  /**
   * Lets the caller in and reads what the list is told apart by, in one statement.
   *
   * @param topic what is listed
   * @param filter which of it
   * @param source where it is read from
   * @param <F> the filter
   * @return the list; fails with 403 or 404
   */
  public <F extends ContributionFilter<F>> Uni<ContributionList<F>> open(
      Topic topic, F filter, ContributionSource<F, ?> source) {
    return rights
        .reader(filter.workshopId(), filter.userId())
        .chain(reader -> open(topic, filter.by(reader.author()), source, reader));
  }

  private <F extends ContributionFilter<F>> Uni<ContributionList<F>> open(
      Topic topic, F filter, ContributionSource<F, ?> source, Reader reader) {
    return head(topic, filter, source)
        .map(
            head ->
                new ContributionList<>(
                    filter, reader, head.total(), reader.state(head.changes(), time.instant())));
  }

  @WithSession
  <F extends ContributionFilter<F>> Uni<ListHead> head(
      Topic topic, F filter, ContributionSource<F, ?> source) {
    return filter.isCounted()
        ? progress.head(topic, filter.workshopId(), filter.userId())
        : source.head(filter);
  }

  /**
   * Reads one page, with names and previews for a facilitator.
   *
   * @param list which was opened
   * @param query which page
   * @param source where it is read from
   * @param summary what a row and what is shown beside it become
   * @param <F> the filter
   * @param <R> a row
   * @param <S> what goes on the wire
   * @return the page
   */
  public <F extends ContributionFilter<F>, R extends ContributionRow, S> Uni<Shown<Page<S>>> page(
      ContributionList<F> list,
      PageQuery query,
      ContributionSource<F, R> source,
      BiFunction<R, Display, S> summary) {
    return rows(list, query, source)
        .chain(
            page ->
                shown(list, page.items())
                    .map(
                        shown ->
                            new Shown<>(
                                page.map(row -> summary.apply(row, shown)), shown.isWhole())));
  }

  @WithSession
  <F extends ContributionFilter<F>, R extends ContributionRow> Uni<Page<R>> rows(
      ContributionList<F> list, PageQuery query, ContributionSource<F, R> source) {
    String scope = list.filter().scope();
    return source
        .page(list.filter(), query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .map(
            rows -> Page.of(rows, list.total(), query, scope, row -> List.of(row.id().toString())));
  }

  private Uni<Display> shown(
      ContributionList<? extends ContributionFilter<?>> list,
      List<? extends ContributionRow> rows) {
    return list.reader().isFacilitator()
        ? display.find(
            list.filter().workshopId(),
            rows.stream().map(ContributionRow::userId).toList(),
            rows.stream().map(ContributionRow::traceId).toList())
        : Uni.createFrom().item(Display.NONE);
  }
}
