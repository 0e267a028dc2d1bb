package dev.judgeworkshop.discovery.disagreement;

import dev.judgeworkshop.kit.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Ids in a query, separated by commas: {@code @QueryParam("traceIds") TraceIds}.
 *
 * @param values 1 to 200
 */
@Schema(type = SchemaType.STRING, description = "1 to 200 ids, separated by commas")
public record TraceIds(List<UUID> values) {

  private static final int MOST = 200;

  /** Keeps its own copy. */
  public TraceIds {
    values = List.copyOf(values);
  }

  /**
   * Reads the parameter.
   *
   * @param text ids, separated by commas
   * @return the ids
   * @throws Problem 400 when one is no id, or there are too many
   */
  public static TraceIds fromString(String text) {
    String[] parts = text.split(",");
    if (parts.length > MOST) {
      throw Problem.badRequest("traceIds", "must be at most " + MOST);
    }
    try {
      return new TraceIds(Arrays.stream(parts).map(UUID::fromString).distinct().toList());
    } catch (IllegalArgumentException malformed) {
      throw Problem.badRequest("traceIds", "must be ids, separated by commas");
    }
  }
}
