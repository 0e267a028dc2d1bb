package dev.judgeworkshop.traces.trace;

import dev.judgeworkshop.traces.trace.TraceBatchRepository.Stored;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Writes the rows that hang on a batch of traces: spans and labels, one statement each. */
@ApplicationScoped
class TracePartsRepository {

  private static final String FORGET =
      """
      with spans as (delete from trace_span where workshop_id = $1 and trace_id = any($2))
      delete from trace_label where workshop_id = $1 and trace_id = any($2)
      """;

  private static final String SPANS =
      """
      with given as (
        select * from unnest($2::uuid[], $3::int[], $4::text[], $5::text[], $6::int[], $7::text[],
            $8::text[], $9::boolean[], $10::text[], $11::timestamptz[], $12::timestamptz[],
            $13::text[], $14::bigint[], $15::bigint[], $16::text[], $17::text[], $18::text[])
          as g (trace_id, position, span_id, parent_id, depth, name, kind, is_error, status_message,
            started_at, ended_at, model, input_tokens, output_tokens, inputs, outputs, attributes)
      ), spans as (
        insert into trace_span (workshop_id, trace_id, position, span_id, parent_id, depth, name, kind,
          is_error, status_message, started_at, ended_at, model, input_tokens, output_tokens,
          content_bytes)
        select $1, trace_id, position, span_id, parent_id, depth, name, kind, is_error,
          status_message, started_at, ended_at, model, input_tokens, output_tokens,
          coalesce(octet_length(inputs), 0) + coalesce(octet_length(outputs), 0)
            + coalesce(octet_length(attributes), 0)
        from given
      )
      insert into trace_span_content (workshop_id, trace_id, position, inputs, outputs, attributes)
      select $1, trace_id, position, inputs, outputs, attributes from given
      """;

  /** The time is that of the trace, which keeps its place when it is imported again. */
  private static final String LABELS =
      """
      insert into trace_label (workshop_id, name, value, created_at, trace_id)
      select $1, g.name, g.value, t.created_at, t.id
      from unnest($2::uuid[], $3::text[], $4::text[]) as g (trace_id, name, value)
      join trace t on t.workshop_id = $1 and t.id = g.trace_id
      on conflict do nothing
      """;

  /** A span with the trace that it belongs to. */
  private record Placed(UUID traceId, NewSpan span) {}

  /** A label with the trace that it belongs to. */
  private record Label(UUID traceId, String name, String value) {}

  /** Replaces what traces that were there before had. */
  Uni<Void> write(
      SqlConnection transaction, UUID workshopId, List<NewTrace> traces, List<Stored> places) {
    return forget(transaction, workshopId, places)
        .chain(() -> writeSpans(transaction, workshopId, spans(traces, places)))
        .chain(() -> writeLabels(transaction, workshopId, labels(traces, places)));
  }

  private static List<Placed> spans(List<NewTrace> traces, List<Stored> places) {
    List<Placed> spans = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      UUID traceId = places.get(i).id();
      traces.get(i).spans().forEach(span -> spans.add(new Placed(traceId, span)));
    }
    return spans;
  }

  private static List<Label> labels(List<NewTrace> traces, List<Stored> places) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      UUID traceId = places.get(i).id();
      traces.get(i).labels().forEach((name, value) -> labels.add(new Label(traceId, name, value)));
    }
    return labels;
  }

  private static Uni<Void> forget(SqlConnection transaction, UUID workshop, List<Stored> places) {
    UUID[] known =
        places.stream().filter(place -> !place.isNew()).map(Stored::id).toArray(UUID[]::new);
    return known.length == 0
        ? Uni.createFrom().voidItem()
        : transaction
            .preparedQuery(FORGET)
            .execute(Tuple.tuple().addUUID(workshop).addArrayOfUUID(known))
            .replaceWithVoid();
  }

  private static Uni<Void> writeSpans(SqlConnection transaction, UUID workshop, List<Placed> all) {
    if (all.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Tuple spans =
        Tuple.tuple()
            .addUUID(workshop)
            .addArrayOfUUID(column(all, Placed::traceId, UUID[]::new))
            .addArrayOfInteger(column(all, placed -> placed.span().position(), Integer[]::new))
            .addArrayOfString(texts(all, NewSpan::id))
            .addArrayOfString(texts(all, NewSpan::parentId))
            .addArrayOfInteger(column(all, placed -> placed.span().depth(), Integer[]::new))
            .addArrayOfString(texts(all, span -> span.facts().name()))
            .addArrayOfString(texts(all, span -> span.facts().kind().name()))
            .addArrayOfBoolean(
                column(all, placed -> placed.span().facts().isError(), Boolean[]::new))
            .addArrayOfString(texts(all, span -> span.facts().statusMessage()))
            .addArrayOfOffsetDateTime(times(all, span -> span.facts().startedAt()))
            .addArrayOfOffsetDateTime(times(all, span -> span.facts().endedAt()))
            .addArrayOfString(texts(all, span -> span.facts().model()))
            .addArrayOfLong(column(all, placed -> placed.span().facts().inputTokens(), Long[]::new))
            .addArrayOfLong(
                column(all, placed -> placed.span().facts().outputTokens(), Long[]::new))
            .addArrayOfString(texts(all, span -> span.content().inputs()))
            .addArrayOfString(texts(all, span -> span.content().outputs()))
            .addArrayOfString(texts(all, span -> span.content().attributes()));
    return transaction.preparedQuery(SPANS).execute(spans).replaceWithVoid();
  }

  private static Uni<Void> writeLabels(SqlConnection transaction, UUID workshop, List<Label> all) {
    return all.isEmpty()
        ? Uni.createFrom().voidItem()
        : transaction
            .preparedQuery(LABELS)
            .execute(
                Tuple.tuple()
                    .addUUID(workshop)
                    .addArrayOfUUID(column(all, Label::traceId, UUID[]::new))
                    .addArrayOfString(column(all, Label::name, String[]::new))
                    .addArrayOfString(column(all, Label::value, String[]::new)))
            .replaceWithVoid();
  }

  private static String[] texts(List<Placed> spans, Function<NewSpan, @Nullable String> column) {
    return column(spans, placed -> column.apply(placed.span()), String[]::new);
  }

  private static OffsetDateTime[] times(
      List<Placed> spans, Function<NewSpan, @Nullable Instant> column) {
    return column(
        spans,
        placed -> {
          Instant time = column.apply(placed.span());
          return time == null ? null : time.atOffset(ZoneOffset.UTC);
        },
        OffsetDateTime[]::new);
  }

  private static <S, T> T[] column(
      List<S> rows, Function<S, @Nullable T> column, IntFunction<T[]> array) {
    return rows.stream().map(column).toArray(array);
  }
}
