package dev.judgeworkshop.kit.list;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every list.
 *
 * @param items at most {@code limit} summaries
 * @param total the number of rows that match
 * @param skip how many were skipped; 0 when the list was continued by a cursor
 * @param limit how many were asked for
 * @param next the cursor to continue after; absent on the last page
 * @param <T> the summary
 */
@Schema(requiredProperties = {"items", "total", "skip", "limit"})
public record Page<T>(
    List<T> items,
    long total,
    int skip,
    int limit,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

  /** Keeps its own copy of the items. */
  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of rows that were read with one row more than the limit: that row only says that
   * there is a next page.
   *
   * @param rows at most {@code query.limit() + 1} rows in the list's order
   * @param total the number of rows that match
   * @param query what was asked for
   * @param scope names the list and its filter; a cursor is only good in its own scope
   * @param key the values of a row that the list is ordered by, ending in its id
   * @param <T> the row
   * @return the page
   */
  public static <T> Page<T> of(
      List<T> rows, long total, PageQuery query, String scope, Function<T, List<String>> key) {
    boolean hasNext = rows.size() > query.limit();
    List<T> items = hasNext ? rows.subList(0, query.limit()) : rows;
    String next = hasNext ? Cursor.encode(scope, key.apply(items.getLast())) : null;
    return new Page<>(items, total, query.skipOrZero(), query.limit(), next);
  }

  /**
   * Turns rows into what goes on the wire.
   *
   * @param mapper from one item to another
   * @param <R> the new item
   * @return the same page with other items
   */
  public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
    return new Page<>(items.stream().<R>map(mapper).toList(), total, skip, limit, next);
  }
}
