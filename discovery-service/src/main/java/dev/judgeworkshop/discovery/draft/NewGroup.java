package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.model.ScaleType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A group before it is stored, as the database reads it.
 *
 * @param id its id
 * @param workshopId the workshop
 * @param title what the question asks
 * @param description what it means
 * @param scaleType what it is answered on
 * @param labels a word for each value, or none
 * @param required whether an annotation must answer it
 * @param itemIds its items
 */
@RegisterForReflection
record NewGroup(
    UUID id,
    UUID workshopId,
    String title,
    @Nullable String description,
    ScaleType scaleType,
    List<String> labels,
    boolean required,
    List<UUID> itemIds) {

  /** The groups of a request, each under its id. */
  static List<NewGroup> all(List<UUID> ids, CreateGroupsRequest request) {
    return IntStream.range(0, ids.size())
        .mapToObj(i -> of(ids.get(i), request.workshopId(), request.groups().get(i)))
        .toList();
  }

  private static NewGroup of(UUID id, UUID workshopId, SaveGroupRequest says) {
    List<String> labels = says.scale().labels();
    return new NewGroup(
        id,
        workshopId,
        says.title(),
        says.description(),
        says.scale().type(),
        labels == null ? List.of() : labels,
        Boolean.TRUE.equals(says.required()),
        says.itemIds());
  }

  DraftGroupSummary toSummary(Instant now) {
    return new DraftGroupSummary(id, title, scaleType, itemIds.size(), null, false, 1, now);
  }
}
