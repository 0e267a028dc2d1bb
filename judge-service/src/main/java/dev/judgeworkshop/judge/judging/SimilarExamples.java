package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.prompt.PromptExample;
import dev.judgeworkshop.judge.run.RunHead;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The most similar rated tuning traces of a trace, with their comments: a judge's memory of cases.
 */
@ApplicationScoped
class SimilarExamples {

  private static final String TEXTS =
      """
      select cast(g.trace_id as text), substring(t.input, 1, 2000), substring(t.output, 1, 2000),
        cast(g.value as int),
        (select string_agg(c, chr(10)) from jsonb_array_elements_text(g.said -> 'comments') as c)
      from jsonb_array_elements_text(cast(cast(?3 as text) as jsonb)) as item
      cross join lateral (
        select trace_id, value, said from ground_truth
        where workshop_id = ?1 and run_id = ?2 and trace_id = cast(item as uuid)
          and part = 'TUNING' and value is not null offset 0
      ) g
      cross join lateral (
        select input, output from trace_text
        where workshop_id = ?1 and trace_id = g.trace_id offset 0
      ) t
      """;

  private final NeighbourRepository neighbours;
  private final JsonRows rows;

  SimilarExamples(NeighbourRepository neighbours, JsonRows rows) {
    this.neighbours = neighbours;
    this.rows = rows;
  }

  /** By trace, the most similar first; joins the caller's session. */
  Uni<Map<UUID, List<PromptExample>>> of(RunHead run, long tuningTraces, List<UUID> traceIds) {
    return neighbours
        .find(run.workshopId(), run.id(), tuningTraces, traceIds)
        .chain(found -> texts(run, found).map(texts -> join(found, texts)));
  }

  private Uni<Map<UUID, PromptExample>> texts(RunHead run, Map<UUID, List<Neighbour>> found) {
    List<UUID> ids =
        found.values().stream().flatMap(List::stream).map(Neighbour::traceId).distinct().toList();
    return rows.select(TEXTS, run.workshopId(), run.id(), rows.of(ids))
        .map(
            texts ->
                texts.stream()
                    .map(SimilarExamples::read)
                    .collect(Collectors.toMap(PromptExample::traceId, example -> example)));
  }

  private static Map<UUID, List<PromptExample>> join(
      Map<UUID, List<Neighbour>> found, Map<UUID, PromptExample> texts) {
    Map<UUID, List<PromptExample>> joined = new HashMap<>();
    found.forEach(
        (trace, near) ->
            joined.put(
                trace,
                near.stream().map(n -> texts.get(n.traceId())).filter(Objects::nonNull).toList()));
    return joined;
  }

  private static PromptExample read(Object[] row) {
    return new PromptExample(
        UUID.fromString((String) row[0]),
        (String) row[1],
        (String) row[2],
        (Integer) row[3],
        (String) row[4]);
  }
}
