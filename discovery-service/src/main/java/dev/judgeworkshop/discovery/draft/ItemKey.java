package dev.judgeworkshop.discovery.draft;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list is ordered by.
 *
 * @param position the place in the order
 * @param id decides between equal places
 */
record ItemKey(long position, UUID id) {

  static List<String> of(DraftRubricItemSummary row) {
    return List.of(String.valueOf(row.position()), row.id().toString());
  }

  static @Nullable ItemKey read(@Nullable List<String> key) {
    try {
      return key == null
          ? null
          : new ItemKey(Long.parseLong(key.get(0)), UUID.fromString(key.get(1)));
    } catch (IllegalArgumentException forged) {
      throw Problem.badRequest("after", "is not a cursor of this query");
    }
  }
}
