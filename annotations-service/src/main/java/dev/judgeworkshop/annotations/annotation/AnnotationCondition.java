package dev.judgeworkshop.annotations.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The filter of a list as SQL with numbered parameters; $1 is always the workshop. */
final class AnnotationCondition {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  static AnnotationCondition of(AnnotationFilter filter) {
    AnnotationCondition condition = new AnnotationCondition();
    condition.and("workshop_id = ", filter.workshopId());
    UUID traceId = filter.traceId();
    if (traceId != null) {
      condition.and("trace_id = ", traceId);
    }
    UUID userId = filter.userId();
    if (userId != null) {
      condition.and("user_id = ", userId);
    }
    return condition;
  }

  void and(String comparison, Object value) {
    values.add(value);
    sql.append(sql.isEmpty() ? "" : " and ").append(comparison).append('$').append(values.size());
  }

  String sql() {
    return sql.toString();
  }

  int size() {
    return values.size();
  }

  Object[] values(Object... more) {
    return Stream.concat(values.stream(), Stream.of(more)).toArray();
  }
}
