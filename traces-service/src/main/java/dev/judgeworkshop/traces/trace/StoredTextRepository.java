package dev.judgeworkshop.traces.trace;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts of traces with what they were taken from, some hundreds at a time. */
@ApplicationScoped
class StoredTextRepository {

  /** A range of pk_trace. */
  static final String SIZES =
      """
      select id, payload_bytes from trace where workshop_id = $1 and id > $2 order by id limit $3
      """;

  /** A range of ix_trace_workshop_id_created_at_id. */
  private static final String FIRST_SIZES =
      """
      select id, payload_bytes from trace where workshop_id = $1 order by created_at, id limit $2
      """;

  /** By pk_trace_payload, in the order of the given ids. */
  private static final String TEXTS =
      """
      select p.trace_id, p.input, p.output, p.raw_input, p.raw_output, p.is_conversation, p.messages,
        t.version
      from unnest($2::uuid[]) with ordinality as g (id, place)
      join trace_payload p on p.workshop_id = $1 and p.trace_id = g.id
      join trace t on t.workshop_id = $1 and t.id = g.id
      order by g.place
      """;

  private static final String REPLACE =
      """
      with given as (
        select g.* from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[],
            $7::bigint[]) as g (id, input, output, raw_input, raw_output, version)
        join trace t on t.workshop_id = $1 and t.id = g.id and t.version = g.version
        for update of t
      ), payload as (
        update trace_payload p set input = g.input, output = g.output, raw_input = g.raw_input,
          raw_output = g.raw_output
        from given g where p.workshop_id = $1 and p.trace_id = g.id
      ), words as (
        update trace_words w set words = %s
        from given g where w.workshop_id = $1 and w.trace_id = g.id
      )
      update trace t set input_preview = left(g.input, 280), output_preview = left(g.output, 280),
        input_chars = char_length(g.input), output_chars = char_length(g.output),
        version = t.version + 1
      from given g where t.workshop_id = $1 and t.id = g.id
      """
          .formatted(TraceWords.of("$1", "g.input", "g.output"));

  private static final String COUNT = "select traces from trace_count where workshop_id = $1";

  private final Pool pool;

  StoredTextRepository(Pool pool) {
    this.pool = pool;
  }

  Uni<Map<UUID, Long>> sizes(UUID workshopId, UUID after, int rows) {
    return pool.preparedQuery(SIZES)
        .execute(Tuple.of(workshopId, after, rows))
        .map(StoredTextRepository::sizes);
  }

  Uni<Map<UUID, Long>> firstSizes(UUID workshopId, int rows) {
    return pool.preparedQuery(FIRST_SIZES)
        .execute(Tuple.of(workshopId, rows))
        .map(StoredTextRepository::sizes);
  }

  private static Map<UUID, Long> sizes(RowSet<Row> rows) {
    Map<UUID, Long> sizes = new LinkedHashMap<>();
    rows.forEach(row -> sizes.put(row.getUUID(0), row.getLong(1)));
    return sizes;
  }

  Uni<List<StoredTexts>> texts(UUID workshopId, List<UUID> ids) {
    return pool.preparedQuery(TEXTS)
        .execute(Tuple.tuple().addUUID(workshopId).addArrayOfUUID(ids.toArray(UUID[]::new)))
        .map(StoredTextRepository::texts);
  }

  private static List<StoredTexts> texts(RowSet<Row> rows) {
    List<StoredTexts> texts = new ArrayList<>();
    for (Row row : rows) {
      ShownTexts shown =
          new ShownTexts(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
      texts.add(
          new StoredTexts(
              row.getUUID(0), shown, row.getBoolean(5), row.getString(6), row.getLong(7)));
    }
    return texts;
  }

  Uni<Void> replace(
      SqlConnection transaction, UUID workshopId, Map<StoredTexts, ShownTexts> changed) {
    Tuple parameters =
        Tuple.tuple()
            .addUUID(workshopId)
            .addArrayOfUUID(
                changed.keySet().stream().map(StoredTexts::traceId).toArray(UUID[]::new))
            .addArrayOfString(column(changed, ShownTexts::input))
            .addArrayOfString(column(changed, ShownTexts::output))
            .addArrayOfString(column(changed, ShownTexts::rawInput))
            .addArrayOfString(column(changed, ShownTexts::rawOutput))
            .addArrayOfLong(
                changed.keySet().stream().map(StoredTexts::version).toArray(Long[]::new));
    return transaction.preparedQuery(REPLACE).execute(parameters).replaceWithVoid();
  }

  private static String[] column(
      Map<StoredTexts, ShownTexts> changed, Function<ShownTexts, @Nullable String> column) {
    return changed.values().stream().map(column).toArray(String[]::new);
  }

  Uni<Long> count(UUID workshopId) {
    return pool.preparedQuery(COUNT)
        .execute(Tuple.of(workshopId))
        .map(rows -> rows.rowCount() == 0 ? 0L : rows.iterator().next().getLong(0));
  }
}
