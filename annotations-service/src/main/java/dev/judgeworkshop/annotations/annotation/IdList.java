package dev.judgeworkshop.annotations.annotation;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids in one parameter, with commas between them. */
final class IdList {

  private static final int MAX = 200;

  private IdList() {}

  /**
   * Reads a parameter that must be there.
   *
   * @param name the parameter, for its problem
   * @return 1 to 200 different ids
   * @throws Problem 400 that names the parameter
   */
  static List<UUID> required(String name, @Nullable String text) {
    if (text == null) {
      throw Problem.badRequest(name, "is required");
    }
    return of(name, text);
  }

  static List<UUID> of(String name, String text) {
    String[] parts = text.split(",", -1);
    if (parts.length > MAX) {
      throw Problem.badRequest(name, "must be at most " + MAX);
    }
    try {
      return Arrays.stream(parts).map(String::strip).map(UUID::fromString).distinct().toList();
    } catch (IllegalArgumentException malformed) {
      throw Problem.badRequest(name, "must be ids with commas between them");
    }
  }
}
