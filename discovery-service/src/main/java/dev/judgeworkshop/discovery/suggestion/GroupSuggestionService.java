package dev.judgeworkshop.discovery.suggestion;

import dev.judgeworkshop.discovery.draft.DraftRubricItemListService;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.discovery.work.WorkHead;
import dev.judgeworkshop.kit.idempotency.IdempotencyKey;
import dev.judgeworkshop.kit.work.DurableWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts, shows and cancels suggestions; for facilitators. */
@ApplicationScoped
class GroupSuggestionService {

  private final GroupSuggestionStore store;
  private final DraftRubricItemListService items;
  private final DiscoveryRights rights;
  private final DurableWork work;

  GroupSuggestionService(
      GroupSuggestionStore store,
      DraftRubricItemListService items,
      DiscoveryRights rights,
      DurableWork work) {
    this.store = store;
    this.items = items;
    this.rights = rights;
    this.work = work;
  }

  Uni<GroupSuggestionResponse> create(@Nullable IdempotencyKey key, SuggestGroupsRequest request) {
    return rights
        .requireFacilitator(request.workshopId())
        .chain(
            facilitator ->
                items
                    .loose(request.workshopId())
                    .chain(loose -> store.create(key, request, loose.size(), facilitator.userId())))
        .invoke(work::wake);
  }

  /** The head of a suggestion for one of its workshop's facilitators. */
  Uni<WorkHead> head(UUID id) {
    return store
        .head(id)
        .call(head -> rights.requireFacilitatorOf(head.workshopId(), GroupSuggestionProblems.WHAT));
  }

  /** Without asking who wants to know: {@link #head} has. */
  Uni<GroupSuggestionResponse> load(WorkHead head) {
    return store.find(head.id());
  }

  /** A run that is over stays as it is. */
  Uni<GroupSuggestionResponse> cancel(UUID id) {
    return head(id).chain(head -> store.cancel(head.id()));
  }
}
