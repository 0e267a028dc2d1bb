package dev.judgeworkshop.traces.search;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Criteria as SQL: conditions on {@code trace t} of the workshop in the first parameter. Each is a
 * look into an index of its own, and is there only when it is asked for.
 */
public final class TraceConditions {

  private final char placeholder;
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private TraceConditions(char placeholder, UUID workshopId) {
    this.placeholder = placeholder;
    this.parameters.add(workshopId);
  }

  /**
   * Conditions with the placeholders of the PostgreSQL client.
   *
   * @param workshopId the first parameter
   * @param criteria what is asked for
   * @return the conditions, to which more can be added
   */
  public static TraceConditions forClient(UUID workshopId, TraceCriteria criteria) {
    return new TraceConditions('$', workshopId).all(criteria);
  }

  /**
   * The same with Hibernate's placeholders.
   *
   * @param workshopId the first parameter
   * @param criteria what is asked for
   * @return the conditions
   */
  public static TraceConditions forSession(UUID workshopId, TraceCriteria criteria) {
    return new TraceConditions('?', workshopId).all(criteria);
  }

  private TraceConditions all(TraceCriteria criteria) {
    if (criteria.metadataName() != null && criteria.metadataValue() != null) {
      and(
          """
          t.id in (select l.trace_id from trace_label l
            where l.workshop_id = %1 and l.name = %2 and l.value = %3)""",
          criteria.metadataName(), criteria.metadataValue());
    }
    if (criteria.text() != null) {
      and(
          """
          t.id in (select w.trace_id from trace_words w
            where w.words @@ (cast(%2 as tsquery) && websearch_to_tsquery('simple', %3)))""",
          workshopWord((UUID) parameters.getFirst()), criteria.text());
    }
    if (criteria.hasError() != null) {
      and(criteria.hasError() ? "t.has_error" : "not t.has_error");
    }
    if (criteria.importedFrom() != null) {
      and("t.imported_at >= %2", criteria.importedFrom().atOffset(ZoneOffset.UTC));
    }
    if (criteria.importedTo() != null) {
      and("t.imported_at < %2", criteria.importedTo().atOffset(ZoneOffset.UTC));
    }
    return this;
  }

  /**
   * The word that stands for a workshop among those that a trace is found by.
   *
   * @param workshopId the workshop
   * @return one word
   */
  public static String workshopWord(UUID workshopId) {
    return "w" + workshopId.toString().replace("-", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Adds a condition.
   *
   * @param condition with {@code %1} for the workshop and {@code %2}, {@code %3} … for the values
   * @param values what the condition compares with
   * @return this
   */
  public TraceConditions and(String condition, Object... values) {
    String bound = condition;
    for (int i = values.length - 1; i >= 0; i--) {
      bound = bound.replace("%" + (i + 2), placeholder + "" + (parameters.size() + 1 + i));
    }
    parameters.addAll(List.of(values));
    sql.append(" and ").append(bound.replace("%1", placeholder + "1"));
    return this;
  }

  /**
   * Adds a parameter that is used behind the conditions.
   *
   * @param value the value
   * @return its placeholder
   */
  public String bind(Object value) {
    parameters.add(value);
    return placeholder + "" + parameters.size();
  }

  /**
   * The conditions.
   *
   * @return each begins with {@code and}
   */
  public String sql() {
    return sql.toString();
  }

  /**
   * What is bound so far, in order.
   *
   * @return a copy
   */
  public List<Object> parameters() {
    return List.copyOf(parameters);
  }
}
