package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.discovery.progress.Activity;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.discovery.progress.Topic;
import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of draft rubric items; a change locks its row before it looks at the version.
 */
@ApplicationScoped
class DraftRubricItemStore {

  private final DraftRubricItemRepository repository;
  private final ProgressService progress;
  private final Idempotency idempotency;
  private final InstantSource time;

  DraftRubricItemStore(
      DraftRubricItemRepository repository,
      ProgressService progress,
      Idempotency idempotency,
      InstantSource time) {
    this.repository = repository;
    this.progress = progress;
    this.idempotency = idempotency;
    this.time = time;
  }

  /** The same source again gives the item that was made of it the first time. */
  @WithTransaction
  Uni<SavedItem> add(
      @Nullable IdempotencyKey key,
      CreateDraftRubricItemRequest request,
      Material material,
      UUID createdBy) {
    return idempotency
        .claim(key, createdBy, "POST /draft-rubric-items", request)
        .chain(
            claim ->
                claim.repeated()
                    ? again(claim.id(), request)
                    : add(claim.id(), request, material, createdBy));
  }

  /** A key that was used for what had been promoted before has made nothing under its own id. */
  private Uni<SavedItem> again(UUID id, CreateDraftRubricItemRequest request) {
    return repository
        .findById(id)
        .chain(item -> item == null ? known(request) : whole(item))
        .map(item -> new SavedItem(item.id().equals(id), item));
  }

  private Uni<SavedItem> add(
      UUID id, CreateDraftRubricItemRequest request, Material material, UUID createdBy) {
    NewItem item =
        new NewItem(
            id,
            request.workshopId(),
            request.source(),
            request.sourceId(),
            material.text(),
            createdBy);
    return requireRoom(request.workshopId())
        .chain(() -> repository.add(item, time.instant()))
        .chain(
            added ->
                added
                    ? complete(item, material).map(made -> new SavedItem(true, made))
                    : known(request).map(known -> new SavedItem(false, known)));
  }

  private Uni<Void> requireRoom(UUID workshopId) {
    return progress
        .head(Topic.DRAFTS, workshopId, null)
        .invoke(
            head -> {
              if (head.total() >= DraftRubricItemService.MOST) {
                throw DraftRubricItemProblems.tooMany();
              }
            })
        .replaceWithVoid();
  }

  private Uni<DraftRubricItemResponse> complete(NewItem item, Material material) {
    return repository
        .addEvidence(item.workshopId(), item.id(), material.traceIds())
        .chain(() -> progress.record(item.workshopId(), item.createdBy(), Activity.DRAFT_MADE))
        .chain(() -> repository.findById(item.id()))
        .chain(this::whole);
  }

  private Uni<DraftRubricItemResponse> known(CreateDraftRubricItemRequest request) {
    return repository
        .findBySource(request.workshopId(), request.source(), request.sourceId())
        .onItem()
        .ifNull()
        .failWith(DraftRubricItemProblems::notFound)
        .chain(this::whole);
  }

  @WithSession
  Uni<DraftRubricItemResponse> find(UUID id) {
    return repository
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(DraftRubricItemProblems::notFound)
        .chain(this::whole);
  }

  /** What says the same already is a repeat, whatever version it was decided on. */
  @WithTransaction
  Uni<DraftRubricItemResponse> save(
      UUID id, long expected, SaveDraftRubricItemRequest request, UUID userId) {
    return lock(id)
        .chain(
            item -> whole(item).chain(current -> save(item, current, expected, request, userId)));
  }

  private Uni<DraftRubricItemResponse> save(
      DraftRubricItem item,
      DraftRubricItemResponse current,
      long expected,
      SaveDraftRubricItemRequest request,
      UUID userId) {
    if (says(current, request)) {
      return Uni.createFrom().item(current);
    }
    if (current.version() != expected) {
      throw DraftRubricItemProblems.stale(current);
    }
    item.edit(request.text(), time.instant());
    return replaceEvidence(item, request)
        .chain(() -> progress.record(item.workshopId(), userId, Activity.DRAFT_CHANGED))
        .chain(repository::flush)
        .chain(() -> whole(item));
  }

  private Uni<Void> replaceEvidence(DraftRubricItem item, SaveDraftRubricItemRequest request) {
    List<UUID> wanted = request.evidenceTraceIds();
    return wanted == null
        ? Uni.createFrom().voidItem()
        : repository
            .removeEvidence(item.workshopId(), item.id())
            .chain(() -> repository.addEvidence(item.workshopId(), item.id(), wanted));
  }

  @WithTransaction
  Uni<Void> delete(UUID id, long expected, UUID userId) {
    return lock(id).chain(item -> delete(item, expected, userId));
  }

  private Uni<Void> delete(DraftRubricItem item, long expected, UUID userId) {
    if (item.version() != expected) {
      return whole(item)
          .chain(current -> Uni.createFrom().failure(DraftRubricItemProblems.stale(current)));
    }
    return repository
        .delete("id", item.id())
        .chain(() -> progress.record(item.workshopId(), userId, Activity.DRAFT_DELETED));
  }

  /** Another set of items than there is changes nothing. */
  @WithTransaction
  Uni<Void> order(UUID workshopId, List<UUID> itemIds, UUID userId) {
    Set<UUID> distinct = new HashSet<>(itemIds);
    return progress
        .head(Topic.DRAFTS, workshopId, null)
        .chain(
            head ->
                repository
                    .order(workshopId, itemIds)
                    .invoke(
                        placed -> {
                          if (placed != head.total() || distinct.size() != itemIds.size()) {
                            throw DraftRubricItemProblems.otherItems();
                          }
                        }))
        .chain(() -> progress.record(workshopId, userId, Activity.DRAFT_CHANGED));
  }

  private Uni<DraftRubricItem> lock(UUID id) {
    return repository.lock(id).onItem().ifNull().failWith(DraftRubricItemProblems::notFound);
  }

  private Uni<DraftRubricItemResponse> whole(DraftRubricItem item) {
    return repository
        .evidence(item.workshopId(), item.id())
        .map(evidence -> DraftRubricItemMapper.toResponse(item, evidence));
  }

  private static boolean says(DraftRubricItemResponse current, SaveDraftRubricItemRequest request) {
    List<UUID> wanted = request.evidenceTraceIds();
    return current.text().equals(request.text())
        && (wanted == null
            || new HashSet<>(wanted).equals(new HashSet<>(current.evidenceTraceIds())));
  }
}
