package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.annotations.client.traces.TraceSummaryView;
import dev.judgeworkshop.annotations.client.traces.TracesClient;
import dev.judgeworkshop.annotations.client.workshops.WorkshopsClient;
import dev.judgeworkshop.kit.list.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds names and previews to a page, by one call per peer. They are a help, not the answer: a peer
 * that does not answer costs the decoration, never the list.
 */
@ApplicationScoped
class SummaryDecoration {

  private final WorkshopsClient workshops;
  private final TracesClient traces;

  SummaryDecoration(WorkshopsClient workshops, TracesClient traces) {
    this.workshops = workshops;
    this.traces = traces;
  }

  Uni<Page<AnnotationSummary>> decorate(UUID workshopId, Page<AnnotationSummary> page) {
    return workshops
        .namesIfAvailable(ids(page, AnnotationSummary::userId))
        .chain(
            names ->
                traces
                    .summariesIfAvailable(workshopId, ids(page, AnnotationSummary::traceId))
                    .map(
                        previews ->
                            page.map(row -> decorate(row, names, previews.get(row.traceId())))));
  }

  private static AnnotationSummary decorate(
      AnnotationSummary row, Map<UUID, String> names, @Nullable TraceSummaryView trace) {
    return row.decorated(
        names.get(row.userId()),
        trace == null ? null : trace.inputPreview(),
        trace == null ? null : trace.outputPreview());
  }

  private static Set<UUID> ids(
      Page<AnnotationSummary> page, Function<AnnotationSummary, UUID> column) {
    return page.items().stream().map(column).collect(Collectors.toSet());
  }
}
