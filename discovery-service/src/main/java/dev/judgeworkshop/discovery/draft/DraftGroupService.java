package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.discovery.client.annotations.AnnotationsClient;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.Membership;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, changes and publishes groups; for facilitators. Peers are asked before a transaction. */
@ApplicationScoped
class DraftGroupService {

  private final DraftGroupStore store;
  private final DraftGroupRepository repository;
  private final DiscoveryRights rights;
  private final AnnotationsClient annotations;

  DraftGroupService(
      DraftGroupStore store,
      DraftGroupRepository repository,
      DiscoveryRights rights,
      AnnotationsClient annotations) {
    this.store = store;
    this.repository = repository;
    this.rights = rights;
    this.annotations = annotations;
  }

  Uni<GroupsResponse> create(@Nullable IdempotencyKey key, CreateGroupsRequest request) {
    requireNoItemTwice(request.groups());
    return rights
        .requireFacilitator(request.workshopId())
        .chain(member -> store.create(key, request, member.userId()))
        .map(GroupsResponse::new);
  }

  private static void requireNoItemTwice(List<SaveGroupRequest> groups) {
    Set<UUID> seen = new HashSet<>();
    for (SaveGroupRequest group : groups) {
      for (UUID item : group.itemIds()) {
        if (!seen.add(item)) {
          throw DraftGroupProblems.itemInTwoGroups();
        }
      }
    }
  }

  @WithSession
  Uni<Shown<Page<DraftGroupSummary>>> page(UUID workshopId, PageQuery query) {
    String scope = "draft-groups" + workshopId;
    return repository
        .page(workshopId, query.afterId(scope), query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                repository
                    .count("workshopId", workshopId)
                    .map(
                        total ->
                            new Shown<>(
                                Page.of(
                                    rows, total, query, scope, row -> List.of(row.id().toString())),
                                true)));
  }

  Uni<DraftGroupResponse> get(UUID id) {
    return store.find(id).call(this::requireFacilitator);
  }

  Uni<DraftGroupResponse> save(UUID id, long expected, SaveGroupRequest request) {
    return get(id)
        .chain(this::requireFacilitator)
        .chain(member -> store.save(id, expected, request, member.userId()));
  }

  Uni<Void> delete(UUID id, long expected) {
    return get(id)
        .chain(this::requireFacilitator)
        .chain(member -> store.delete(id, expected, member.userId()));
  }

  /**
   * The rubric is told first, and what it answered is kept afterwards: when this process dies in
   * between, the same publication again finds the same question.
   */
  Uni<DraftGroupResponse> publish(UUID id) {
    return get(id)
        .invoke(
            group -> {
              if (group.itemIds().isEmpty()) {
                throw DraftGroupProblems.empty();
              }
            })
        .chain(group -> requireFacilitator(group).chain(member -> publish(group, member.userId())));
  }

  private Uni<DraftGroupResponse> publish(DraftGroupResponse group, UUID userId) {
    return store
        .evidence(group)
        .chain(
            evidence ->
                annotations.publish(
                    group.workshopId(),
                    group.id(),
                    userId,
                    DraftGroupMapper.toQuestion(group, evidence)))
        .chain(question -> store.published(group, question, userId));
  }

  private Uni<Membership> requireFacilitator(DraftGroupResponse group) {
    return rights.requireFacilitatorOf(group.workshopId(), DraftGroupProblems.WHAT);
  }
}
