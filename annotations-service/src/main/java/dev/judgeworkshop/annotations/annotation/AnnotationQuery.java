package dev.judgeworkshop.annotations.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filter as SQL with numbered parameters; $1 is always the workshop. Each form is driven by an
 * index that gives the annotations in the order of their ids, so that a page reads a page.
 */
final class AnnotationQuery {

  private static final String COLUMNS =
      "select a.id, a.trace_id, a.user_id, a.rubric_version, a.draft, a.version, a.updated_at ";
  private final List<Object> values = new ArrayList<>();
  private final StringBuilder where = new StringBuilder();
  private final String from;
  private final String versions;
  private final boolean perVersion;

  private AnnotationQuery(AnnotationFilter filter, @Nullable UUID after) {
    values.add(filter.workshopId());
    UUID questionId = filter.questionId();
    if (questionId == null) {
      from = "from annotation a where a.workshop_id = $1";
    } else {
      values.add(questionId);
      values.add(filter.value());
      from =
          "from rating v join annotation a on a.workshop_id = v.workshop_id and a.id ="
              + " v.annotation_id where v.workshop_id = $1 and v.question_id = $2 and v.value = $3";
    }
    and("a.trace_id = %s", filter.traceId());
    List<UUID> traces = filter.traces();
    and("a.trace_id = any (%s)", traces == null ? null : traces.toArray(UUID[]::new));
    and("a.user_id = %s", filter.userId());
    versions =
        Boolean.TRUE.equals(filter.stale()) ? "stale_rubric_version" : "fresh_rubric_version";
    perVersion = filter.stale() != null && values.size() == 1;
    if (filter.stale() != null && !perVersion) {
      where.append(" and ").append(isOfTheseVersions());
    }
    if (filter.draft() != null) {
      where.append(filter.draft() ? " and a.draft" : " and not a.draft");
    }
    and("a.id > %s", after);
  }

  static AnnotationQuery of(AnnotationFilter filter, @Nullable UUID after) {
    return new AnnotationQuery(filter, after);
  }

  private void and(String comparison, @Nullable Object value) {
    if (value != null) {
      values.add(value);
      where.append(" and ").append(comparison.formatted("$" + values.size()));
    }
  }

  /** The page with its ratings; the two last parameters are limit and offset. */
  String page() {
    String limit = "$" + (values.size() + 1);
    String offset = "$" + (values.size() + 2);
    String rows = perVersion ? pageOfEachVersion(limit, offset) : COLUMNS + from + where;
    return AnnotationSql.PAGE.formatted(
        rows + " order by a.id limit " + limit + " offset " + offset);
  }

  private String isOfTheseVersions() {
    return "a.rubric_version = any (array(select s.rubric_version from "
        + versions
        + " s where s.workshop_id = $1))";
  }

  /** What is stale, or is not, lies in a few versions: so many rows of each are enough. */
  private String pageOfEachVersion(String limit, String offset) {
    return COLUMNS
        + "from "
        + versions
        + " s cross join lateral (select a.* from annotation a"
        + " where a.workshop_id = s.workshop_id and a.rubric_version = s.rubric_version"
        + where
        + " order by a.id limit "
        + limit
        + "::bigint + "
        + offset
        + "::bigint) a where s.workshop_id = $1";
  }

  /** An index holds what is counted. */
  String count() {
    return perVersion
        ? "select count(*) as n from annotation a where a.workshop_id = $1"
            + where
            + " and "
            + isOfTheseVersions()
        : "select count(*) as n " + from + where;
  }

  Object[] values(Object... more) {
    return Stream.concat(values.stream(), Stream.of(more)).toArray();
  }
}
