package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.list.PageQuery;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of a workshop's traces goes on.
 *
 * @param createdAt of the last trace seen
 * @param id of the last trace seen
 */
record TraceCursor(Instant createdAt, UUID id) {

  static @Nullable TraceCursor of(PageQuery query, String scope) {
    List<String> key = query.afterKey(scope, 2);
    try {
      return key == null
          ? null
          : new TraceCursor(Instant.parse(key.getFirst()), UUID.fromString(key.getLast()));
    } catch (DateTimeParseException | IllegalArgumentException forged) {
      throw TraceProblems.forgedCursor();
    }
  }

  static List<String> key(TraceSummary trace) {
    return List.of(trace.createdAt().toString(), trace.id().toString());
  }

  /** In a dataset the position is the key: the row to begin with. */
  static int position(PageQuery query, String scope) {
    List<String> key = query.afterKey(scope, 1);
    try {
      return key == null ? query.skipOrZero() : Integer.parseInt(key.getFirst()) + 1;
    } catch (NumberFormatException forged) {
      throw TraceProblems.forgedCursor();
    }
  }
}
