package dev.judgeworkshop.kit.list;

import dev.judgeworkshop.kit.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The list parameters, bound by {@code @BeanParam}. Out of bounds is 400, never a silent cut.
 *
 * @param skip rows to leave out from the start, 0 or more; excludes {@code after}
 * @param limit rows on a page, 1 to 200, default 50
 * @param after the {@code next} of the page before
 */
public record PageQuery(
    @QueryParam("skip")
        @Parameter(
            schema =
                @Schema(
                    type = SchemaType.INTEGER,
                    format = "int32",
                    minimum = "0",
                    defaultValue = "0"))
        @Nullable Integer skip,
    @QueryParam("limit")
        @Parameter(
            schema =
                @Schema(
                    type = SchemaType.INTEGER,
                    format = "int32",
                    minimum = "1",
                    maximum = "200",
                    defaultValue = "50"))
        @Nullable Integer limit,
    @QueryParam("after") @Nullable String after) {

  private static final int DEFAULT_LIMIT = 50;
  private static final int MAX_LIMIT = 200;

  /** Checks the bounds. */
  public PageQuery {
    if (skip != null && skip < 0) {
      throw Problem.badRequest("skip", "must be 0 or more");
    }
    if (skip != null && after != null) {
      throw Problem.badRequest("after", "excludes skip");
    }
    limit = limit == null ? DEFAULT_LIMIT : limit;
    if (limit < 1 || limit > MAX_LIMIT) {
      throw Problem.badRequest("limit", "must be between 1 and " + MAX_LIMIT);
    }
  }

  /**
   * How many rows to leave out.
   *
   * @return 0 when the list is continued by a cursor
   */
  public int skipOrZero() {
    return skip == null ? 0 : skip;
  }

  /**
   * The key to continue after.
   *
   * @param scope names the list and its filter, as given to {@link Page#of}
   * @param size how many values the key has
   * @return the values of the last row seen; null for a page by {@code skip}
   * @throws Problem 400 when the cursor is malformed or was made for another query
   */
  public @Nullable List<String> afterKey(String scope, int size) {
    return after == null ? null : Cursor.decode(scope, after, size);
  }

  /**
   * The id to continue after, in a list that is ordered by id alone.
   *
   * @param scope names the list and its filter, as given to {@link Page#of}
   * @return the id of the last row seen; null for a page by {@code skip}
   * @throws Problem 400 when the cursor is malformed or was made for another query
   */
  public @Nullable UUID afterId(String scope) {
    List<String> key = afterKey(scope, 1);
    try {
      return key == null ? null : UUID.fromString(key.getFirst());
    } catch (IllegalArgumentException forged) {
      throw Problem.badRequest("after", "is not a cursor of this query");
    }
  }
}
