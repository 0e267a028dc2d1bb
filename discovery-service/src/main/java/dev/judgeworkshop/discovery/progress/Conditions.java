package dev.judgeworkshop.discovery.progress;

import static java.util.stream.Collectors.joining;

import dev.judgeworkshop.discovery.text.Search;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

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
