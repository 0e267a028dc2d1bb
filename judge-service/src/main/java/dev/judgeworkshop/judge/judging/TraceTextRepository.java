package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.client.traces.TraceTextView;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts of a workshop's traces, shared by its runs. */
@ApplicationScoped
class TraceTextRepository {

  /** Characters of each text that count; keeps the search vector below PostgreSQL's 1 MiB. */
  private static final int MAX_CHARACTERS = 50_000;

  /** Rewrites a text only when it has changed: its index entries are what costs. */
  private static final String UPSERT =
      """
      insert into trace_text as t (workshop_id, trace_id, input, output, context)
      select ?1, r."traceId", r.input, r.output, r.context
      from jsonb_to_recordset(cast(cast(?2 as text) as jsonb)) as r(
        "traceId" uuid, input text, output text, context text)
      on conflict (workshop_id, trace_id) do update
      set input = excluded.input, output = excluded.output, context = excluded.context
      where (t.input, t.output, t.context)
        is distinct from (excluded.input, excluded.output, excluded.context)
      """;

  private final JsonRows rows;

  TraceTextRepository(JsonRows rows) {
    this.rows = rows;
  }

  Uni<Integer> upsert(UUID workshopId, List<TraceTextView> texts) {
    List<TextRow> clipped =
        texts.stream()
            .map(
                text ->
                    new TextRow(
                        text.traceId(),
                        clip(text.input()),
                        clip(text.output()),
                        clip(text.contextText())))
            .toList();
    return rows.execute(UPSERT, workshopId, rows.of(clipped));
  }

  private static String clip(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return text.length() <= MAX_CHARACTERS ? text : text.substring(0, wholeCharacters(text));
  }

  /** Half of a surrogate pair is no text. */
  private static int wholeCharacters(String text) {
    return Character.isHighSurrogate(text.charAt(MAX_CHARACTERS - 1))
        ? MAX_CHARACTERS - 1
        : MAX_CHARACTERS;
  }

  @RegisterForReflection
  private record TextRow(UUID traceId, String input, String output, String context) {}
}
