package dev.judgeworkshop.discovery.disagreement;

import dev.judgeworkshop.discovery.client.display.Display;
import dev.judgeworkshop.discovery.client.display.DisplayClient;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.discovery.progress.Topic;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows facilitators how traces were labelled. */
@ApplicationScoped
class DisagreementService {

  private static final int KEY = 3;

  private final TraceLabelsService labels;
  private final DiscoveryRights rights;
  private final ProgressService progress;
  private final DisplayClient display;
  private final InstantSource time;

  DisagreementService(
      TraceLabelsService labels,
      DiscoveryRights rights,
      ProgressService progress,
      DisplayClient display,
      InstantSource time) {
    this.labels = labels;
    this.rights = rights;
    this.progress = progress;
    this.display = display;
    this.time = time;
  }

  /** What the lists are told apart by; every label that changes is a change of feedback. */
  Uni<String> state(UUID workshopId) {
    return rights
        .requireFacilitator(workshopId)
        .chain(() -> rights.reader(workshopId, null))
        .chain(
            reader ->
                progress
                    .head(Topic.FEEDBACK, workshopId, null)
                    .map(head -> reader.state(head.changes(), time.instant())));
  }

  Uni<Shown<Page<TraceLabelsResponse>>> disagreements(DisagreementFilter filter, PageQuery query) {
    String scope = filter.scope();
    TraceLabels after = after(query.afterKey(scope, KEY));
    return labels
        .disagreements(filter.workshopId(), filter.severity(), after, query)
        .map(rows -> Page.of(rows.rows(), rows.total(), query, scope, DisagreementService::key))
        .chain(page -> show(filter.workshopId(), page));
  }

  Uni<Shown<Page<TraceLabelsResponse>>> coverage(CoverageFilter filter, PageQuery query) {
    TraceIds asked = filter.traceIds();
    return (asked == null ? page(filter, query) : batch(filter.workshopId(), asked, query))
        .chain(page -> show(filter.workshopId(), page));
  }

  private Uni<Page<TraceLabels>> page(CoverageFilter filter, PageQuery query) {
    String scope = filter.scope();
    return labels
        .coverage(filter.workshopId(), query.afterId(scope), query)
        .map(
            rows ->
                Page.of(
                    rows.rows(),
                    rows.total(),
                    query,
                    scope,
                    row -> List.of(row.traceId().toString())));
  }

  private Uni<Page<TraceLabels>> batch(UUID workshopId, TraceIds asked, PageQuery query) {
    return labels
        .ofTraces(workshopId, asked.values())
        .map(found -> new Page<>(found, found.size(), 0, query.limit(), null));
  }

  private Uni<Shown<Page<TraceLabelsResponse>>> show(UUID workshopId, Page<TraceLabels> page) {
    return display
        .find(workshopId, List.of(), page.items().stream().map(TraceLabels::traceId).toList())
        .map(shown -> show(page, shown));
  }

  private static Shown<Page<TraceLabelsResponse>> show(Page<TraceLabels> page, Display shown) {
    return new Shown<>(page.map(row -> TraceLabelsResponse.of(row, shown)), shown.isWhole());
  }

  private static List<String> key(TraceLabels row) {
    return List.of(
        String.valueOf(row.severity()), String.valueOf(row.reviewers()), row.traceId().toString());
  }

  private static @Nullable TraceLabels after(@Nullable List<String> key) {
    try {
      return key == null
          ? null
          : new TraceLabels(
              UUID.fromString(key.get(2)),
              Long.parseLong(key.get(1)),
              0,
              Severity.valueOf(key.get(0)));
    } catch (IllegalArgumentException forged) {
      throw Problem.badRequest("after", "is not a cursor of this query");
    }
  }
}
