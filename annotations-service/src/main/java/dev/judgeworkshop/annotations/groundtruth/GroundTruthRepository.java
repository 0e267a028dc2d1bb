package dev.judgeworkshop.annotations.groundtruth;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads ratings trace by trace, and keeps the split. */
@ApplicationScoped
class GroundTruthRepository {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** Read once, from the page's own snapshot. */
  private static final String VERSION =
      """
      with v as materialized (
        select version::bigint as version from truth_version where workshop_id = $1
      )
      """;

  /**
   * $1 workshop, $2 question, $3 the trace to continue after, $4 limit, $5 offset. The index gives
   * the traces in order and holds the values: a page reads no more than its own ratings. The
   * version comes from the same snapshot, in one row without a trace when the page is empty.
   */
  static final String PAGE =
      VERSION
          + """
      select v.version, t.trace_id, t.given, p.part, s.value as settled
      from v
      left join (
        select trace_id, array_agg(value) as given from rating
        where workshop_id = $1 and question_id = $2 and trace_id > $3 and value is not null
          and not draft
        group by trace_id order by trace_id limit $4 offset $5
      ) t on true
      left join trace_part p on p.workshop_id = $1 and p.trace_id = t.trace_id
      left join settled_value s on s.workshop_id = $1 and s.question_id = $2
        and s.trace_id = t.trace_id
      order by t.trace_id
      """;

  /**
   * The same for the traces of the part $6 only, which an index gives in order: the filter is in
   * the query, so that nobody who asks for one part ever sees the other.
   */
  static final String PAGE_OF_PART =
      VERSION
          + """
      select v.version, t.trace_id, t.given, t.part, s.value as settled
      from v
      left join (
        select p.trace_id, p.part, r.given from trace_part p
        cross join lateral (
          select array_agg(value) as given from rating
          where workshop_id = $1 and question_id = $2 and trace_id = p.trace_id
            and value is not null and not draft
        ) r
        where p.workshop_id = $1 and p.part = $6 and p.trace_id > $3 and r.given is not null
        order by p.trace_id limit $4 offset $5
      ) t on true
      left join settled_value s on s.workshop_id = $1 and s.question_id = $2
        and s.trace_id = t.trace_id
      order by t.trace_id
      """;

  /**
   * $1 workshop, $2 question, $3 part or null: one look into the index per trace, whatever the
   * number of raters.
   */
  static final String COUNT =
      """
      select count(*) as n from trace_part p
      where p.workshop_id = $1 and ($3::text is null or p.part = $3) and exists (
        select from rating r
        where r.workshop_id = $1 and r.question_id = $2 and r.trace_id = p.trace_id
          and r.value is not null and not r.draft)
      """;

  /** $1 workshop, $2 question: the traces that the split has not reached. */
  static final String UNASSIGNED =
      """
      select r.trace_id, array_agg(r.value) as given, null as part, min(s.value) as settled
      from rating r
      left join settled_value s on s.workshop_id = r.workshop_id and s.question_id = r.question_id
        and s.trace_id = r.trace_id
      where r.workshop_id = $1 and r.question_id = $2 and r.value is not null
        and not r.draft and not exists (
          select from trace_part p where p.workshop_id = $1 and p.trace_id = r.trace_id)
      group by r.trace_id
      """;

  /**
   * $1 workshop, $2 question, $3 traces: what each rater said. A rating without a comment has that
   * of its annotation.
   */
  static final String RATINGS =
      """
      select r.trace_id, r.user_id, r.value, coalesce(r.comment, a.comment) as comment
      from rating r
      join annotation a on a.workshop_id = r.workshop_id and a.id = r.annotation_id
      where r.workshop_id = $1 and r.question_id = $2 and r.trace_id = any ($3)
        and r.value is not null and not r.draft
      order by r.trace_id, r.user_id
      """;

  /** $1 workshop. */
  static final String STRATA =
      """
      select stratum, count(*)::int as n, count(*) filter (where part = 'TUNING')::int as tuning
      from trace_part where workshop_id = $1 group by stratum
      """;

  /** $1 workshop, $2 traces, $3 parts, $4 strata; what was decided before stays. */
  static final String ASSIGN =
      """
      insert into trace_part (workshop_id, trace_id, part, stratum)
      select $1, a.trace_id, a.part, a.stratum
      from unnest($2::uuid[], $3::text[], $4::text[]) as a (trace_id, part, stratum)
      order by a.trace_id
      on conflict (workshop_id, trace_id) do nothing
      """;

  private final Pool database;

  GroundTruthRepository(Pool database) {
    this.database = database;
  }

  /** One row more than the limit, and the version that they were read at. */
  Uni<RatedTraces> page(GroundTruthFilter filter, @Nullable UUID after, int limit, int skip) {
    UUID from = after == null ? BEFORE_ALL : after;
    Part part = filter.part();
    return part == null
        ? run(PAGE, Tuple.of(filter.workshopId(), filter.questionId(), from, limit, skip))
            .map(GroundTruthRepository::toTraces)
        : run(
                PAGE_OF_PART,
                Tuple.of(filter.workshopId(), filter.questionId(), from, limit, skip, part.name()))
            .map(GroundTruthRepository::toTraces);
  }

  Uni<Long> count(GroundTruthFilter filter) {
    Part part = filter.part();
    return run(
            COUNT,
            Tuple.of(filter.workshopId(), filter.questionId(), part == null ? null : part.name()))
        .map(rows -> rows.iterator().next().getLong("n"));
  }

  /** What the raters of these traces said. */
  Uni<Map<UUID, List<HumanRating>>> ratings(GroundTruthFilter filter, List<UUID> traces) {
    return run(
            RATINGS,
            Tuple.of(filter.workshopId(), filter.questionId(), traces.toArray(UUID[]::new)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .collect(
                        Collectors.groupingBy(
                            row -> row.getUUID("trace_id"),
                            Collectors.mapping(
                                GroundTruthRepository::toRating, Collectors.toList()))));
  }

  Uni<List<RatedTrace>> unassigned(UUID workshopId, UUID questionId) {
    return run(UNASSIGNED, Tuple.of(workshopId, questionId))
        .map(rows -> list(rows, GroundTruthRepository::toTrace));
  }

  Uni<Map<String, Split.Stratum>> strata(UUID workshopId) {
    return run(STRATA, Tuple.of(workshopId)).map(GroundTruthRepository::toStrata);
  }

  Uni<Void> assign(UUID workshopId, List<Split.Assignment> assignments) {
    return run(
            ASSIGN,
            Tuple.of(
                workshopId,
                assignments.stream().map(Split.Assignment::traceId).toArray(UUID[]::new),
                assignments.stream().map(a -> a.part().name()).toArray(String[]::new),
                assignments.stream().map(Split.Assignment::stratum).toArray(String[]::new)))
        .replaceWithVoid();
  }

  private Uni<RowSet<Row>> run(String sql, Tuple values) {
    return database.preparedQuery(sql).execute(values);
  }

  private static <T> List<T> list(RowSet<Row> rows, Function<Row, T> reader) {
    return StreamSupport.stream(rows.spliterator(), false).map(reader).toList();
  }

  private static RatedTraces toTraces(RowSet<Row> rows) {
    List<RatedTrace> traces = new ArrayList<>();
    long version = 0;
    for (Row row : rows) {
      version = row.getLong("version");
      if (row.getUUID("trace_id") != null) {
        traces.add(toTrace(row));
      }
    }
    return new RatedTraces(traces, version);
  }

  private static RatedTrace toTrace(Row row) {
    String part = row.getString("part");
    return new RatedTrace(
        row.getUUID("trace_id"),
        row.getArrayOfShorts("given"),
        row.getInteger("settled"),
        part == null ? null : Part.valueOf(part));
  }

  private static HumanRating toRating(Row row) {
    return new HumanRating(
        row.getUUID("user_id"), row.getInteger("value"), row.getString("comment"));
  }

  private static Map<String, Split.Stratum> toStrata(RowSet<Row> rows) {
    Map<String, Split.Stratum> strata = new HashMap<>();
    for (Row row : rows) {
      strata.put(
          row.getString("stratum"),
          new Split.Stratum(row.getInteger("tuning"), row.getInteger("n")));
    }
    return strata;
  }
}
