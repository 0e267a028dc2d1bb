package dev.judgeworkshop.annotations.adjudication;

import dev.judgeworkshop.annotations.adjudication.AdjudicationRepository.Position;
import dev.judgeworkshop.annotations.client.traces.TraceSummaryView;
import dev.judgeworkshop.annotations.client.traces.TracesClient;
import dev.judgeworkshop.kit.identity.Memberships;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists the traces of a question, those whose raters are furthest apart first. */
@ApplicationScoped
class AdjudicationListService {

  private final AdjudicationRepository repository;
  private final AdjudicationService adjudications;
  private final TracesClient traces;
  private final Memberships memberships;

  AdjudicationListService(
      AdjudicationRepository repository,
      AdjudicationService adjudications,
      TracesClient traces,
      Memberships memberships) {
    this.repository = repository;
    this.adjudications = adjudications;
    this.traces = traces;
    this.memberships = memberships;
  }

  /** A page; 404 unless the question is a scored one of the rubric. */
  Uni<Page<AdjudicationSummary>> page(AdjudicationFilter filter, PageQuery query) {
    Position after = after(filter, query);
    UUID workshopId = filter.workshopId();
    return memberships
        .requireFacilitator(workshopId)
        .chain(
            () ->
                adjudications.scale(
                    new AdjudicationKey(workshopId, filter.questionId(), workshopId)))
        .chain(() -> repository.page(filter, query, after))
        .map(
            found ->
                Page.of(
                        found.rows(),
                        found.total(),
                        query,
                        filter.scope(),
                        row -> List.of(String.valueOf(row.spread()), row.traceId().toString()))
                    .map(row -> AdjudicationMapper.toSummary(filter.questionId(), row)))
        .chain(page -> withPreviews(workshopId, page));
  }

  private Uni<Page<AdjudicationSummary>> withPreviews(
      UUID workshopId, Page<AdjudicationSummary> page) {
    List<UUID> ids = page.items().stream().map(AdjudicationSummary::traceId).toList();
    return traces
        .summariesIfAvailable(workshopId, ids)
        .map(previews -> page.map(row -> withPreview(row, previews)));
  }

  private static AdjudicationSummary withPreview(
      AdjudicationSummary row, Map<UUID, TraceSummaryView> previews) {
    TraceSummaryView trace = previews.get(row.traceId());
    return trace == null ? row : row.with(trace.inputPreview(), trace.outputPreview());
  }

  private static @Nullable Position after(AdjudicationFilter filter, PageQuery query) {
    List<String> key = query.afterKey(filter.scope(), 2);
    try {
      return key == null
          ? null
          : new Position(Double.parseDouble(key.getFirst()), UUID.fromString(key.getLast()));
    } catch (IllegalArgumentException forged) {
      throw Problem.badRequest("after", "is not a cursor of this query");
    }
  }
}
