package dev.judgeworkshop.discovery.draft;

import java.util.List;
import java.util.UUID;

/** From the entity to the wire. */
final class DraftRubricItemMapper {

  private DraftRubricItemMapper() {}

  static DraftRubricItemResponse toResponse(DraftRubricItem item, List<UUID> evidence) {
    return new DraftRubricItemResponse(
        item.id(),
        item.workshopId(),
        item.text(),
        item.source(),
        item.sourceId(),
        item.groupId(),
        evidence,
        item.position(),
        item.createdBy(),
        item.version(),
        item.createdAt(),
        item.updatedAt());
  }
}
