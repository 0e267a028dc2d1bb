package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.kit.row.Ids;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What an alignment has learned, in SQL: examples, answered batches, guidelines with evidence. */
@ApplicationScoped
class LearningRepository {

  /** The batch that merged guidelines are stored with. */
  static final int MERGED = 1_000_000;

  private static final int MOST_KEPT = 30;

  private static final String INSERT_EXAMPLES =
      """
      insert into alignment_example (alignment_id, position, batch, trace_id, rating, comment,
        input, output)
      select $1, e.position, e.batch, e.trace_id, e.rating, e.comment, e.input, e.output
      from unnest($2::int[], $3::int[], $4::uuid[], $5::int[], $6::text[], $7::text[], $8::text[])
        as e (position, batch, trace_id, rating, comment, input, output)
      on conflict do nothing
      """;
  private static final String NEXT_BATCH =
      """
      select batch, trace_id, rating, comment, input, output from alignment_example
      where alignment_id = $1 and batch = (
        select min(e.batch) from alignment_example e
        where e.alignment_id = $1 and not exists (
          select 1 from alignment_batch b where b.alignment_id = $1 and b.batch = e.batch))
      order by position
      """;
  private static final String ANSWERED =
      """
      insert into alignment_batch (alignment_id, batch, raw_answer) values ($1, $2, $3)
      on conflict do nothing
      """;
  private static final String INSERT_GUIDELINE =
      """
      insert into guideline (id, alignment_id, batch, position, text, state, contradicts)
      values ($1, $2, $3, $4, $5, 'KEPT', $6)
      """;
  private static final String INSERT_EVIDENCE =
      """
      insert into guideline_evidence (guideline_id, trace_id)
      select $1, unnest($2::uuid[]) on conflict do nothing
      """;
  static final String GUIDELINES =
      """
      select g.id, g.text, g.state, g.contradicts, g.version,
        array(select e.trace_id from guideline_evidence e where e.guideline_id = g.id
          order by e.trace_id limit 200) as evidence
      from guideline g where g.alignment_id = $1 and g.state <> 'MERGED'
      order by cardinality(array(
        select 1 from guideline_evidence e where e.guideline_id = g.id)) desc, g.batch, g.position
      limit 500
      """;
  private static final String MERGE_OLD =
      "update guideline set state = 'MERGED' where alignment_id = $1 and batch < $2";
  private static final String KEEP_BEST =
      """
      update guideline set state = 'MERGED' where alignment_id = $1 and state = 'KEPT' and id in (
        select g.id from guideline g where g.alignment_id = $1 and g.state = 'KEPT'
        order by (select count(*) from guideline_evidence e where e.guideline_id = g.id) desc,
          g.batch, g.position
        offset $2)
      """;
  private static final String SAVE =
      """
      update guideline set text = $4, state = $5, version = version + 1
      where alignment_id = $1 and id = $2 and version = $3 and state <> 'MERGED'
      """;

  Uni<Void> insertExamples(SqlClient connection, UUID id, List<RatedExample> examples) {
    Tuple values =
        Tuple.tuple()
            .addUUID(id)
            .addArrayOfInteger(IntStream.range(0, examples.size()).boxed().toArray(Integer[]::new))
            .addArrayOfInteger(column(examples, RatedExample::batch, Integer[]::new))
            .addArrayOfUUID(column(examples, RatedExample::traceId, UUID[]::new))
            .addArrayOfInteger(column(examples, RatedExample::rating, Integer[]::new))
            .addArrayOfString(column(examples, RatedExample::comment, String[]::new))
            .addArrayOfString(column(examples, RatedExample::input, String[]::new))
            .addArrayOfString(column(examples, RatedExample::output, String[]::new));
    return connection.preparedQuery(INSERT_EXAMPLES).execute(values).replaceWithVoid();
  }

  private static <T> T[] column(
      List<RatedExample> examples, Function<RatedExample, T> value, IntFunction<T[]> array) {
    return examples.stream().map(value).toArray(array);
  }

  /** The examples of the first batch that was not answered; empty when all were. */
  Uni<List<RatedExample>> nextBatch(SqlClient connection, UUID id) {
    return connection
        .preparedQuery(NEXT_BATCH)
        .execute(Tuple.of(id))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new RatedExample(
                                row.getInteger("batch"),
                                row.getUUID("trace_id"),
                                row.getInteger("rating"),
                                row.getString("comment"),
                                row.getString("input"),
                                row.getString("output")))
                    .toList());
  }

  Uni<Void> answered(SqlClient connection, UUID id, int batch, String rawAnswer) {
    return connection
        .preparedQuery(ANSWERED)
        .execute(Tuple.of(id, batch, rawAnswer))
        .replaceWithVoid();
  }

  /** Each with its evidence; a model makes some dozens at most. */
  Uni<Void> insertGuidelines(
      SqlClient connection, UUID id, int batch, List<NewGuideline> guidelines) {
    return insertGuidelines(connection, id, batch, guidelines, 0);
  }

  private Uni<Void> insertGuidelines(
      SqlClient connection, UUID id, int batch, List<NewGuideline> all, int at) {
    if (at == all.size()) {
      return Uni.createFrom().voidItem();
    }
    NewGuideline guideline = all.get(at);
    UUID guidelineId = Ids.next();
    return connection
        .preparedQuery(INSERT_GUIDELINE)
        .execute(Tuple.of(guidelineId, id, batch, at, guideline.text(), guideline.contradicts()))
        .chain(
            () ->
                connection
                    .preparedQuery(INSERT_EVIDENCE)
                    .execute(Tuple.of(guidelineId, guideline.evidence().toArray(UUID[]::new))))
        .chain(() -> insertGuidelines(connection, id, batch, all, at + 1));
  }

  /** The best supported first. */
  Uni<List<GuidelineResponse>> guidelines(SqlClient connection, UUID id) {
    return connection
        .preparedQuery(GUIDELINES)
        .execute(Tuple.of(id))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new GuidelineResponse(
                                row.getUUID("id"),
                                row.getString("text"),
                                GuidelineState.valueOf(row.getString("state")),
                                row.getString("contradicts"),
                                List.of(row.getArrayOfUUIDs("evidence")),
                                row.getLong("version")))
                    .toList());
  }

  Uni<Void> mergeOld(SqlClient connection, UUID id) {
    return connection.preparedQuery(MERGE_OLD).execute(Tuple.of(id, MERGED)).replaceWithVoid();
  }

  Uni<Void> keepBest(SqlClient connection, UUID id) {
    return connection.preparedQuery(KEEP_BEST).execute(Tuple.of(id, MOST_KEPT)).replaceWithVoid();
  }

  Uni<Integer> save(
      SqlClient connection, UUID id, UUID guidelineId, long version, SaveGuideline change) {
    return connection
        .preparedQuery(SAVE)
        .execute(Tuple.of(id, guidelineId, version, change.text(), change.state().name()))
        .map(RowSet::rowCount);
  }

  /** A guideline that is to be stored. */
  record NewGuideline(String text, List<UUID> evidence, @Nullable String contradicts) {}

  /** What a guideline becomes. */
  record SaveGuideline(String text, GuidelineState state) {}
}
