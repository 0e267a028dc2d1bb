package dev.judgeworkshop.workshops.workshop;

import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.workshops.client.overview.OverviewClient;
import dev.judgeworkshop.workshops.client.overview.WorkshopCounts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The list of own workshops with what other services count in them: one call each for a page. */
@ApplicationScoped
class WorkshopList {

  private final WorkshopService workshops;
  private final OverviewClient overview;

  WorkshopList(WorkshopService workshops, OverviewClient overview) {
    this.workshops = workshops;
    this.overview = overview;
  }

  Uni<WorkshopPage> page(UUID userId, WorkshopFilter filter, PageQuery query) {
    return workshops
        .page(userId, filter, query)
        .chain(
            page ->
                overview
                    .counts(page.items().stream().map(WorkshopSummary::id).toList())
                    .map(counts -> counted(page, counts)));
  }

  private static WorkshopPage counted(Page<WorkshopSummary> page, WorkshopCounts counts) {
    return WorkshopPage.of(
        page.map(
            workshop ->
                workshop.counted(counts.traces(workshop.id()), counts.annotations(workshop.id()))),
        counts.missing());
  }
}
