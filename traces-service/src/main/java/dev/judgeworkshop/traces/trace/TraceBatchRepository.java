package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.kit.row.Ids;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Writes traces a batch at a time with one statement of the PostgreSQL client: summaries, payloads,
 * words and the counter. Four times as fast as the fastest way through entities.
 */
@ApplicationScoped
class TraceBatchRepository {

  /** A row that was there before has xmax set: its insert became an update. */
  private static final String WRITE =
      """
      with given as (
        select * from unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::text[],
            $7::text[], $8::int[], $9::text[], $10::text[], $11::text[], $12::text[],
            $13::boolean[], $14::boolean[], $15::int[], $16::bigint[])
          as g (id, external_id, created_at, input, output, messages, message_count, context,
            metadata, raw_input, raw_output, is_conversation, has_error, span_count, span_bytes)
      ), written as (
        insert into trace as t (id, workshop_id, external_id, input_preview, output_preview,
          input_chars, output_chars, message_count, payload_bytes, created_at, version, has_error,
          span_count, imported_at)
        select id, $1, external_id, left(input, 280), left(output, 280), char_length(input),
          char_length(output), message_count,
          octet_length(input) + octet_length(output) + coalesce(octet_length(messages), 0)
            + coalesce(octet_length(context), 0) + coalesce(octet_length(metadata), 0) + span_bytes,
          created_at, 1, has_error, span_count, now()
        from given
        on conflict on constraint uq_trace_workshop_id_external_id do update set
          input_preview = excluded.input_preview, output_preview = excluded.output_preview,
          input_chars = excluded.input_chars, output_chars = excluded.output_chars,
          message_count = excluded.message_count, payload_bytes = excluded.payload_bytes,
          has_error = excluded.has_error, span_count = excluded.span_count,
          imported_at = excluded.imported_at, version = t.version + 1
        returning t.id, t.external_id, t.xmax = 0 as is_new
      ), matched as (
        select g.*, w.id as stored_id, w.is_new
        from given g
        join written w on coalesce(w.external_id, w.id::text) = coalesce(g.external_id, g.id::text)
      ), payload as (
        insert into trace_payload (workshop_id, trace_id, input, output, messages, context, metadata,
          raw_input, raw_output, is_conversation)
        select $1, stored_id, input, output, messages, context, metadata, raw_input, raw_output,
          is_conversation
        from matched
        on conflict on constraint pk_trace_payload do update set
          input = excluded.input, output = excluded.output, messages = excluded.messages,
          context = excluded.context, metadata = excluded.metadata,
          raw_input = excluded.raw_input, raw_output = excluded.raw_output,
          is_conversation = excluded.is_conversation
      ), words as (
        insert into trace_words (workshop_id, trace_id, words)
        select $1, stored_id, %s from matched
        on conflict on constraint pk_trace_words do update set words = excluded.words
      ), counted as (
        insert into trace_count as c (workshop_id, traces)
        select $1, count(*) from written where is_new
        on conflict on constraint pk_trace_count do update set traces = c.traces + excluded.traces
      )
      select id, stored_id, is_new from matched
      """
          .formatted(TraceWords.of("$1", "input", "output"));

  /** Where a trace is kept. */
  record Stored(UUID id, boolean isNew) {}

  /**
   * External ids must differ within the batch, and come in one order to avoid deadlocks.
   *
   * @return the place of each trace, in the given order
   */
  Uni<List<Stored>> write(SqlConnection transaction, UUID workshopId, List<NewTrace> traces) {
    UUID[] ids = column(traces, trace -> Ids.next(), UUID[]::new);
    Tuple batch =
        Tuple.tuple()
            .addUUID(workshopId)
            .addArrayOfUUID(ids)
            .addArrayOfString(texts(traces, NewTrace::externalId))
            .addArrayOfOffsetDateTime(
                column(
                    traces,
                    trace -> trace.createdAt().atOffset(ZoneOffset.UTC),
                    OffsetDateTime[]::new))
            .addArrayOfString(texts(traces, NewTrace::input))
            .addArrayOfString(texts(traces, NewTrace::output))
            .addArrayOfString(texts(traces, NewTrace::messages))
            .addArrayOfInteger(column(traces, NewTrace::messageCount, Integer[]::new))
            .addArrayOfString(texts(traces, NewTrace::context))
            .addArrayOfString(texts(traces, NewTrace::metadata))
            .addArrayOfString(texts(traces, trace -> trace.texts().rawInput()))
            .addArrayOfString(texts(traces, trace -> trace.texts().rawOutput()))
            .addArrayOfBoolean(column(traces, NewTrace::isConversation, Boolean[]::new))
            .addArrayOfBoolean(column(traces, NewTrace::hasError, Boolean[]::new))
            .addArrayOfInteger(column(traces, trace -> trace.spans().size(), Integer[]::new))
            .addArrayOfLong(column(traces, NewTrace::spanBytes, Long[]::new));
    return transaction.preparedQuery(WRITE).execute(batch).map(rows -> places(rows, ids));
  }

  private static List<Stored> places(RowSet<Row> rows, UUID[] ids) {
    Map<UUID, Stored> places = new HashMap<>();
    for (Row row : rows) {
      places.put(row.getUUID(0), new Stored(row.getUUID(1), row.getBoolean(2)));
    }
    List<Stored> inOrder = new ArrayList<>();
    for (UUID id : ids) {
      inOrder.add(places.get(id));
    }
    return inOrder;
  }

  private static String[] texts(List<NewTrace> traces, Function<NewTrace, String> column) {
    return column(traces, column, String[]::new);
  }

  private static <T> T[] column(
      List<NewTrace> traces, Function<NewTrace, T> column, IntFunction<T[]> array) {
    return traces.stream().map(column).toArray(array);
  }
}
