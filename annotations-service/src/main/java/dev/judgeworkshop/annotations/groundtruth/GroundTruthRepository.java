package dev.judgeworkshop.annotations.groundtruth;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads ratings trace by trace, and keeps the split. */
@ApplicationScoped
class GroundTruthRepository {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /**
   * $1 workshop, $2 question, $3 the trace to continue after, $4 limit, $5 offset. The index gives
   * the traces in order and holds the values: a page reads no more than its own ratings.
   */
  static final String PAGE =
      """
      select t.trace_id, t.given, p.part
      from (
        select trace_id, array_agg(value) as given from rating
        where workshop_id = $1 and question_id = $2 and trace_id > $3 and value is not null
        group by trace_id order by trace_id limit $4 offset $5
      ) t
      left join trace_part p on p.workshop_id = $1 and p.trace_id = t.trace_id
      order by t.trace_id
      """;

  /** $1 workshop, $2 question: one look into the index per trace, whatever the number of raters. */
  static final String COUNT =
      """
      select count(*) as n from trace_part p
      where p.workshop_id = $1 and exists (
        select from rating r
        where r.workshop_id = $1 and r.question_id = $2 and r.trace_id = p.trace_id
          and r.value is not null)
      """;

  /** $1 workshop, $2 question: the traces that the split has not reached. */
  static final String UNASSIGNED =
      """
      select r.trace_id, array_agg(r.value) as given, null as part from rating r
      where r.workshop_id = $1 and r.question_id = $2 and r.value is not null
        and not exists (
          select from trace_part p where p.workshop_id = $1 and p.trace_id = r.trace_id)
      group by r.trace_id
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

  Uni<List<RatedTrace>> page(
      UUID workshopId, UUID questionId, @Nullable UUID after, int limit, int skip) {
    UUID from = after == null ? BEFORE_ALL : after;
    return run(PAGE, Tuple.of(workshopId, questionId, from, limit, skip))
        .map(rows -> list(rows, GroundTruthRepository::toTrace));
  }

  Uni<Long> count(UUID workshopId, UUID questionId) {
    return run(COUNT, Tuple.of(workshopId, questionId))
        .map(rows -> rows.iterator().next().getLong("n"));
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

  private static RatedTrace toTrace(Row row) {
    String part = row.getString("part");
    return new RatedTrace(
        row.getUUID("trace_id"),
        Truth.of(row.getArrayOfShorts("given")),
        part == null ? null : Part.valueOf(part));
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
