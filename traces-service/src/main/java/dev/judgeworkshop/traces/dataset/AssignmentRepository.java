package dev.judgeworkshop.traces.dataset;

import dev.judgeworkshop.kit.row.Ids;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of datasets that people work on, each a dataset of its own. */
@ApplicationScoped
class AssignmentRepository {

  /** Junction rows and the assignment go with the part. */
  private static final String FORGET =
      """
      delete from dataset where id in (
        select subset_id from assignment where dataset_id = $1 and user_id = any($2))
      """;

  private static final String FORGET_ALL =
      "delete from dataset where id in (select subset_id from assignment where dataset_id = $1)";

  /**
   * Gives each trace to so many people, each of them about as many traces as the others: the traces
   * are shuffled by a digest and dealt round.
   */
  private static final String DEAL =
      """
      with shuffled as (
        select trace_id, position,
          row_number() over (order by md5(dataset_id::text || trace_id::text), trace_id) - 1 as place
        from dataset_trace where workshop_id = $1 and dataset_id = $2
      ), people as (
        select subset_id, user_id, ordinality - 1 as rank
        from unnest($3::uuid[], $4::uuid[]) with ordinality as p (subset_id, user_id, ordinality)
      ), dealt as (
        select p.subset_id, s.trace_id, s.position
        from shuffled s cross join generate_series(0, $5::int - 1) as hand
        join people p on p.rank = (s.place * $5::int + hand) % cardinality($3)
      ), rows as (
        insert into dataset_trace (workshop_id, dataset_id, position, trace_id)
        select $1, subset_id, row_number() over (partition by subset_id order by position) - 1, trace_id
        from dealt returning dataset_id
      )
      """;

  private static final String HAND_OVER =
      """
      with rows as (
        insert into dataset_trace (workshop_id, dataset_id, position, trace_id)
        select $1, ($3::uuid[])[1], row_number() over (order by position) - 1, trace_id
        from dataset_trace
        where workshop_id = $1 and dataset_id = $2 and trace_id = any($5) returning dataset_id
      ), people as (
        select ($3::uuid[])[1] as subset_id, ($4::uuid[])[1] as user_id
      )
      """;

  private static final String KEEP =
      """
      , parts as (
        insert into dataset (id, workshop_id, name, trace_count, operation, version, created_at)
        select p.subset_id, $1, 'assignment',
          (select count(*) from rows r where r.dataset_id = p.subset_id), 'ASSIGNMENT', 1, $6
        from people p
      ), kept as (
        insert into assignment (dataset_id, user_id, subset_id)
        select $2, user_id, subset_id from people
      )
      select count(*) from rows
      """;

  /** A range of pk_assignment, each row with its part by primary key. */
  private static final String PAGE =
      """
      select a.user_id, d.trace_count from assignment a join dataset d on d.id = a.subset_id
      where a.dataset_id = $1 and a.user_id > $2 order by a.user_id limit $3 offset $4
      """;

  private static final String COUNT = "select count(*) from assignment where dataset_id = $1";

  private final Pool pool;

  AssignmentRepository(Pool pool) {
    this.pool = pool;
  }

  /** Replaces all assignments of a dataset by an even division among people. */
  Uni<Void> deal(
      SqlConnection transaction,
      DatasetResponse dataset,
      List<UUID> people,
      int overlap,
      Instant now) {
    return transaction
        .preparedQuery(FORGET_ALL)
        .execute(Tuple.of(dataset.id()))
        .chain(
            () ->
                transaction
                    .preparedQuery(DEAL + KEEP)
                    .execute(
                        parties(dataset, people)
                            .addInteger(overlap)
                            .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))))
        .replaceWithVoid();
  }

  /** Replaces what one person works on; returns how many of the traces the dataset holds. */
  Uni<Long> handOver(
      SqlConnection transaction, DatasetResponse dataset, UUID person, UUID[] traces, Instant now) {
    return forget(transaction, dataset.id(), person)
        .chain(
            () ->
                transaction
                    .preparedQuery(HAND_OVER + KEEP)
                    .execute(
                        parties(dataset, List.of(person))
                            .addArrayOfUUID(traces)
                            .addOffsetDateTime(now.atOffset(ZoneOffset.UTC))))
        .map(rows -> rows.iterator().next().getLong(0));
  }

  private static Tuple parties(DatasetResponse dataset, List<UUID> people) {
    UUID[] parts = Stream.generate(Ids::next).limit(people.size()).toArray(UUID[]::new);
    return Tuple.tuple()
        .addUUID(dataset.workshopId())
        .addUUID(dataset.id())
        .addArrayOfUUID(parts)
        .addArrayOfUUID(people.toArray(UUID[]::new));
  }

  Uni<Void> forget(SqlConnection transaction, UUID datasetId, UUID person) {
    return transaction
        .preparedQuery(FORGET)
        .execute(Tuple.tuple().addUUID(datasetId).addArrayOfUUID(new UUID[] {person}))
        .replaceWithVoid();
  }

  /**
   * In the order of the people's ids; one row more than the limit says whether there is a next
   * page.
   */
  Uni<List<AssignmentResponse>> page(UUID datasetId, @Nullable UUID after, int skip, int rows) {
    UUID from = after == null ? new UUID(0, 0) : after;
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(datasetId, from, rows, skip))
        .map(AssignmentRepository::assignments);
  }

  Uni<Long> count(UUID datasetId) {
    return pool.preparedQuery(COUNT)
        .execute(Tuple.of(datasetId))
        .map(rows -> rows.iterator().next().getLong(0));
  }

  private static List<AssignmentResponse> assignments(RowSet<Row> rows) {
    List<AssignmentResponse> assignments = new ArrayList<>();
    for (Row row : rows) {
      assignments.add(new AssignmentResponse(row.getUUID(0), row.getInteger(1)));
    }
    return assignments;
  }
}
