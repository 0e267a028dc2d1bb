package dev.judgeworkshop.workshops.user;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Ids in a query parameter, separated by commas.
 *
 * @param values 1 to 200 different ids
 */
@Schema(type = SchemaType.STRING, description = "1 to 200 ids, separated by commas")
public record UserIds(Set<UUID> values) {

  private static final int MAX = 200;

  /**
   * Reads the parameter.
   *
   * @param text ids separated by commas
   * @return the ids
   * @throws Problem 400 when one is no id, or when there are more than 200
   */
  public static UserIds fromString(String text) {
    String[] parts = text.split(",", MAX + 2);
    if (parts.length > MAX) {
      throw Problem.badRequest("ids", "must be at most " + MAX);
    }
    try {
      return new UserIds(
          Arrays.stream(parts).map(UUID::fromString).collect(Collectors.toUnmodifiableSet()));
    } catch (IllegalArgumentException malformed) {
      throw Problem.badRequest("ids", "must be ids separated by commas");
    }
  }
}
