package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.discovery.client.annotations.QuestionToPublish;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** From the entity to the wire, to clients and to annotations-service. */
final class DraftGroupMapper {

  private DraftGroupMapper() {}

  static DraftGroupResponse toResponse(DraftGroup group, List<UUID> items, long evidence) {
    return new DraftGroupResponse(
        group.id(),
        group.workshopId(),
        group.title(),
        group.description(),
        new GroupScale(group.scaleType(), group.labels()),
        group.required(),
        items,
        evidence,
        group.questionId(),
        group.rubricVersion(),
        group.isPublished(),
        group.publishedAt(),
        group.version(),
        group.createdAt(),
        group.updatedAt());
  }

  static QuestionToPublish toQuestion(DraftGroupResponse group, List<UUID> evidence) {
    return new QuestionToPublish(
        group.title(),
        group.description(),
        new QuestionToPublish.Scale(group.scale().type(), group.scale().labels()),
        group.required(),
        evidence);
  }

  static boolean says(DraftGroupResponse current, SaveGroupRequest request) {
    return current.title().equals(request.title())
        && Objects.equals(current.description(), request.description())
        && current.scale().equals(request.scale())
        && Boolean.valueOf(current.required()).equals(request.required())
        && new HashSet<>(current.itemIds()).equals(new HashSet<>(request.itemIds()));
  }
}
