package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids in a query, with commas between them. */
final class IdList {

  private static final int MAX_IDS = 200;

  private IdList() {}

  /** At least one id, at most 200, without repetition. */
  static List<UUID> required(String field, @Nullable String ids) {
    if (ids == null || ids.isEmpty()) {
      throw Problem.badRequest(field, "must be given");
    }
    return read(field, ids);
  }

  static List<UUID> read(String field, String ids) {
    String[] parts = ids.split(",", -1);
    if (parts.length > MAX_IDS) {
      throw Problem.badRequest(field, "must be at most " + MAX_IDS);
    }
    try {
      return Arrays.stream(parts).map(UUID::fromString).distinct().toList();
    } catch (IllegalArgumentException malformed) {
      throw Problem.badRequest(field, "must be UUIDs with commas between them");
    }
  }
}
