package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.discovery.progress.ListHead;
import dev.judgeworkshop.discovery.progress.ProgressService;
import dev.judgeworkshop.discovery.progress.Topic;
import dev.judgeworkshop.discovery.rights.DiscoveryRights;
import dev.judgeworkshop.kit.conditional.Versioned.Shown;
import dev.judgeworkshop.kit.list.Page;
import dev.judgeworkshop.kit.list.PageQuery;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists draft rubric items; for facilitators. */
@ApplicationScoped
public class DraftRubricItemListService {

  private static final int KEY = 2;

  private final DraftRubricItemRepository repository;
  private final DiscoveryRights rights;
  private final ProgressService progress;

  DraftRubricItemListService(
      DraftRubricItemRepository repository, DiscoveryRights rights, ProgressService progress) {
    this.repository = repository;
    this.rights = rights;
    this.progress = progress;
  }

  /**
   * Lets a facilitator in and reads what lists of draft rubric items are told apart by.
   *
   * @param workshopId the workshop
   * @return how often they changed, and how many there are; fails with 404 or 403
   */
  public Uni<ListHead> open(UUID workshopId) {
    return rights
        .requireFacilitator(workshopId)
        .chain(() -> progress.head(Topic.DRAFTS, workshopId, null));
  }

  @WithSession
  Uni<Shown<Page<DraftRubricItemSummary>>> page(
      DraftRubricItemFilter filter, ListHead head, PageQuery query) {
    String scope = filter.scope();
    ItemKey after = ItemKey.read(query.afterKey(scope, KEY));
    return repository
        .page(filter, after, query.skipOrZero(), query.limit() + 1)
        .chain(
            rows ->
                total(filter, head)
                    .map(
                        total ->
                            new Shown<>(Page.of(rows, total, query, scope, ItemKey::of), true)));
  }

  private Uni<Long> total(DraftRubricItemFilter filter, ListHead head) {
    @Nullable UUID groupId = filter.groupId();
    return groupId == null
        ? Uni.createFrom().item(head.total())
        : repository.countOfGroup(filter.workshopId(), groupId);
  }

  /**
   * The items of a workshop that are in no group, in their order.
   *
   * @param workshopId the workshop
   * @return at most 500, with the beginnings of their texts
   */
  @WithSession
  public Uni<List<DraftRubricItemSummary>> loose(UUID workshopId) {
    return repository
        .page(new DraftRubricItemFilter(workshopId, null), null, 0, DraftRubricItemService.MOST)
        .map(all -> all.stream().filter(item -> item.groupId() == null).toList());
  }
}
