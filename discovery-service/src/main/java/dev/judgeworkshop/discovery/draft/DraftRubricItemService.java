package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.discovery.client.traces.TracesClient;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Promotes, edits and orders draft rubric items; for facilitators. Peers are asked first. */
@ApplicationScoped
class DraftRubricItemService {

  /** How many a workshop holds at most: people read all of them. */
  static final int MOST = 500;

  private final DraftRubricItemStore store;
  private final DraftSources sources;
  private final DiscoveryRights rights;
  private final TracesClient traces;

  DraftRubricItemService(
      DraftRubricItemStore store,
      DraftSources sources,
      DiscoveryRights rights,
      TracesClient traces) {
    this.store = store;
    this.sources = sources;
    this.rights = rights;
    this.traces = traces;
  }

  Uni<SavedItem> create(@Nullable IdempotencyKey key, CreateDraftRubricItemRequest request) {
    return rights
        .requireFacilitator(request.workshopId())
        .chain(
            facilitator ->
                sources
                    .read(request.workshopId(), request.source(), request.sourceId())
                    .map(material -> merge(request, material))
                    .call(() -> requireTraces(request.workshopId(), request.evidenceTraceIds()))
                    .chain(material -> store.add(key, request, material, facilitator.userId())));
  }

  private static Material merge(CreateDraftRubricItemRequest request, Material source) {
    String text = request.text() == null ? source.text() : request.text();
    if (text.isBlank()) {
      throw DraftRubricItemProblems.noText();
    }
    return new Material(
        text, request.evidenceTraceIds() == null ? source.traceIds() : request.evidenceTraceIds());
  }

  Uni<DraftRubricItemResponse> get(UUID id) {
    return store
        .find(id)
        .call(
            found -> rights.requireFacilitatorOf(found.workshopId(), DraftRubricItemProblems.WHAT));
  }

  Uni<DraftRubricItemResponse> save(UUID id, long expected, SaveDraftRubricItemRequest request) {
    return get(id)
        .call(found -> requireTraces(found.workshopId(), request.evidenceTraceIds()))
        .chain(
            found ->
                rights
                    .requireFacilitator(found.workshopId())
                    .chain(member -> store.save(id, expected, request, member.userId())));
  }

  Uni<Void> delete(UUID id, long expected) {
    return get(id)
        .chain(found -> rights.requireFacilitator(found.workshopId()))
        .chain(member -> store.delete(id, expected, member.userId()));
  }

  Uni<Void> order(OrderRequest request) {
    return rights
        .requireFacilitator(request.workshopId())
        .chain(member -> store.order(request.workshopId(), request.itemIds(), member.userId()));
  }

  /** Evidence is a trace that really exists. */
  private Uni<Void> requireTraces(UUID workshopId, @Nullable List<UUID> traceIds) {
    return traceIds == null || traceIds.isEmpty()
        ? Uni.createFrom().voidItem()
        : traces
            .allExist(workshopId, traceIds)
            .invoke(
                exist -> {
                  if (!exist) {
                    throw DraftRubricItemProblems.foreignTraces();
                  }
                })
            .replaceWithVoid();
  }
}
