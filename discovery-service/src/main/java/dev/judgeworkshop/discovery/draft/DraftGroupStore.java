package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.discovery.client.annotations.PublishedQuestionView;
import dev.judgeworkshop.discovery.progress.Activity;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.kit.idempotency.Idempotency;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The transactions of groups; a change locks its row before it looks at the version. */
@ApplicationScoped
class DraftGroupStore {

  /** How many a workshop holds at most: each becomes a question. */
  static final int MOST = 100;

  private final DraftGroupRepository repository;
  private final ProgressService progress;
  private final Idempotency idempotency;
  private final InstantSource time;

  DraftGroupStore(
      DraftGroupRepository repository,
      ProgressService progress,
      Idempotency idempotency,
      InstantSource time) {
    this.repository = repository;
    this.progress = progress;
    this.idempotency = idempotency;
    this.time = time;
  }

  /** All of them, or none; two statements, however many they are. */
  @WithTransaction
  Uni<List<DraftGroupSummary>> create(
      @Nullable IdempotencyKey key, CreateGroupsRequest request, UUID userId) {
    return idempotency
        .claim(key, userId, "POST /draft-rubric-items/groups", request)
        .chain(
            claim -> {
              List<UUID> ids = GroupIds.from(claim.id(), request.groups().size());
              return claim.repeated()
                  ? made(request.workshopId(), ids)
                  : add(NewGroup.all(ids, request), request.workshopId(), userId);
            });
  }

  /** What is left of what the first request made. */
  private Uni<List<DraftGroupSummary>> made(UUID workshopId, List<UUID> ids) {
    return repository
        .page(workshopId, GroupIds.before(ids.getFirst()), 0, ids.size())
        .map(found -> found.stream().filter(group -> ids.contains(group.id())).toList())
        .invoke(
            left -> {
              if (left.isEmpty()) {
                throw DraftGroupProblems.notFound();
              }
            });
  }

  private Uni<List<DraftGroupSummary>> add(List<NewGroup> groups, UUID workshopId, UUID userId) {
    Instant now = time.instant();
    long items = groups.stream().mapToLong(group -> group.itemIds().size()).sum();
    return repository
        .count("workshopId", workshopId)
        .invoke(
            stored -> {
              if (stored + groups.size() > MOST) {
                throw DraftGroupProblems.tooMany();
              }
            })
        .chain(() -> repository.addAll(workshopId, groups, now))
        .invoke(
            joined -> {
              if (joined != items) {
                throw DraftGroupProblems.foreignItems();
              }
            })
        .call(() -> progress.record(workshopId, userId, Activity.DRAFT_CHANGED))
        .replaceWith(() -> groups.stream().map(group -> group.toSummary(now)).toList());
  }

  private Uni<Void> fill(DraftGroup group, SaveGroupRequest says) {
    return repository
        .setItems(group.workshopId(), group.id(), says.itemIds())
        .invoke(
            found -> {
              if (found != says.itemIds().size()) {
                throw DraftGroupProblems.foreignItems();
              }
            })
        .replaceWithVoid();
  }

  @WithSession
  Uni<DraftGroupResponse> find(UUID id) {
    return repository
        .findById(id)
        .onItem()
        .ifNull()
        .failWith(DraftGroupProblems::notFound)
        .chain(this::whole);
  }

  /** What is sent to the rubric. */
  @WithSession
  Uni<List<UUID>> evidence(DraftGroupResponse group) {
    return repository.evidence(group.workshopId(), group.id());
  }

  /** What says the same already is a repeat, whatever version it was decided on. */
  @WithTransaction
  Uni<DraftGroupResponse> save(UUID id, long expected, SaveGroupRequest says, UUID userId) {
    return lock(id)
        .chain(group -> whole(group).chain(now -> save(group, now, expected, says, userId)));
  }

  private Uni<DraftGroupResponse> save(
      DraftGroup group,
      DraftGroupResponse current,
      long expected,
      SaveGroupRequest says,
      UUID userId) {
    if (DraftGroupMapper.says(current, says)) {
      return Uni.createFrom().item(current);
    }
    if (current.version() != expected) {
      throw DraftGroupProblems.stale(current);
    }
    group.describe(says, time.instant());
    return repository
        .flush()
        .chain(() -> fill(group, says))
        .chain(() -> progress.record(group.workshopId(), userId, Activity.DRAFT_CHANGED))
        .chain(() -> whole(group));
  }

  /** Its items stay, in no group; a question that it became stays in the rubric. */
  @WithTransaction
  Uni<Void> delete(UUID id, long expected, UUID userId) {
    return lock(id).chain(group -> delete(group, expected, userId));
  }

  private Uni<Void> delete(DraftGroup group, long expected, UUID userId) {
    if (group.version() != expected) {
      return whole(group)
          .chain(current -> Uni.createFrom().failure(DraftGroupProblems.stale(current)));
    }
    return repository
        .delete("id", group.id())
        .chain(() -> progress.record(group.workshopId(), userId, Activity.DRAFT_CHANGED));
  }

  /** Keeps what the rubric answered; the same answer for the same group again changes nothing. */
  @WithTransaction
  Uni<DraftGroupResponse> published(
      DraftGroupResponse sent, PublishedQuestionView question, UUID userId) {
    return lock(sent.id())
        .chain(
            group -> {
              if (group.isPublishedAs(question.questionId(), question.rubricVersion())) {
                return whole(group);
              }
              group.published(
                  question.questionId(), question.rubricVersion(), sent.version(), time.instant());
              return repository
                  .flush()
                  .chain(() -> progress.record(group.workshopId(), userId, Activity.DRAFT_CHANGED))
                  .chain(() -> whole(group));
            });
  }

  private Uni<DraftGroup> lock(UUID id) {
    return repository.lock(id).onItem().ifNull().failWith(DraftGroupProblems::notFound);
  }

  private Uni<DraftGroupResponse> whole(DraftGroup group) {
    return repository
        .items(group.workshopId(), group.id())
        .chain(
            items ->
                repository
                    .countEvidence(group.workshopId(), group.id())
                    .map(evidence -> DraftGroupMapper.toResponse(group, items, evidence)));
  }
}
