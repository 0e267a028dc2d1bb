package dev.judgeworkshop.traces.round;

import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.kit.problem.Problem;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of rounds goes on.
 *
 * @param activatedAt of the last round seen
 * @param datasetId of the last round seen
 */
record RoundCursor(Instant activatedAt, UUID datasetId) {

  static @Nullable RoundCursor of(PageQuery query, String scope) {
    List<String> key = query.afterKey(scope, 2);
    try {
      return key == null
          ? null
          : new RoundCursor(Instant.parse(key.getFirst()), UUID.fromString(key.getLast()));
    } catch (DateTimeParseException | IllegalArgumentException forged) {
      throw Problem.badRequest("after", "is not a cursor of this query");
    }
  }

  static List<String> key(RoundSummary round) {
    return List.of(round.activatedAt().toString(), round.datasetId().toString());
  }
}
