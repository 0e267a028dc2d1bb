package dev.judgeworkshop.discovery.progress;

import static java.util.stream.Collectors.joining;

import dev.judgeworkshop.discovery.text.Search;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The filter of a list: property and value. A list that is filtered by more than workshop and
 * person is counted in its own table, in the statement that reads how often its topic has changed.
 */
public final class Conditions {

  /** The name of the condition that searches a text. */
  public static final String TEXT = "text";

  private static final Pattern HUMP = Pattern.compile("[A-Z]");

  private static final String HEAD =
      """
      select cast(coalesce(sum(%s), 0) as bigint),
        (select count(*) from %s where %s)
      from progress
      where workshop_id = :changesOf
      """;

  private Conditions() {}

  /**
   * The conditions in HQL.
   *
   * @param conditions property and value
   * @param searched the property that {@link #TEXT} searches
   * @return what can follow {@code where}; parameters are named as their properties
   */
  public static String hql(Map<String, Object> conditions, String searched) {
    return conditions.keySet().stream()
        .map(name -> name.equals(TEXT) ? Search.condition(searched, TEXT) : name + " = :" + name)
        .collect(joining(" and "));
  }

  /**
   * Adds a condition that was asked for.
   *
   * @param conditions property and value
   * @param name of the property
   * @param value null when it was not asked for
   */
  public static void putGiven(Map<String, Object> conditions, String name, @Nullable Object value) {
    if (value != null) {
      conditions.put(name, value);
    }
  }

  /**
   * Reads rows of a list that is ordered by id, newest first.
   *
   * @param summaries HQL that selects the rows, with a place for the conditions
   * @param row what a row is read into
   * @param searched the property that {@link #TEXT} searches
   * @param conditions property and value
   * @param after the id to go on after; null for the first
   * @param skip how many to leave out
   * @param rows how many at most
   * @param <R> a row
   * @return the rows
   */
  public static <R> Uni<List<R>> page(
      String summaries,
      Class<R> row,
      String searched,
      Map<String, Object> conditions,
      @Nullable UUID after,
      int skip,
      int rows) {
    String where = hql(conditions, searched) + (after == null ? "" : " and id < :after");
    return Panache.getSession()
        .chain(
            session -> {
              var query = session.createSelectionQuery(summaries.formatted(where), row);
              conditions.forEach(query::setParameter);
              if (after != null) {
                query.setParameter("after", after);
              }
              return query.setFirstResult(skip).setMaxResults(rows).getResultList();
            });
  }

  /**
   * Counts the rows of a list in its table.
   *
   * @param topic what the list is of
   * @param table its table, whose columns are the snake_case of the properties
   * @param conditions property and value, the workshop among them
   * @param searched the column that {@link #TEXT} searches
   * @return the count, and how often the topic has changed
   */
  public static Uni<ListHead> head(
      Topic topic, String table, Map<String, Object> conditions, String searched) {
    String where =
        conditions.keySet().stream()
            .map(
                name ->
                    name.equals(TEXT)
                        ? Search.sqlCondition(searched, TEXT)
                        : column(name) + " = :" + name)
            .collect(joining(" and "));
    String sql = HEAD.formatted(topic.changes(), table, where);
    return Panache.getSession()
        .chain(
            session -> {
              var query = session.createNativeQuery(sql, Object[].class);
              conditions.forEach((name, value) -> query.setParameter(name, plain(value)));
              return query
                  .setParameter("changesOf", conditions.get("workshopId"))
                  .getSingleResult();
            })
        .map(row -> new ListHead((Long) row[0], (Long) row[1]));
  }

  private static String column(String property) {
    return HUMP.matcher(property).replaceAll(hump -> "_" + hump.group().toLowerCase(Locale.ROOT));
  }

  private static Object plain(Object value) {
    return value instanceof Enum<?> constant ? constant.name() : value;
  }
}
