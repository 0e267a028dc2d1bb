package dev.judgeworkshop.judge.judging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds similar tuning traces by PostgreSQL's full-text search. Only tuning traces with an
 * uncontested truth are ever read: the filter is in the statements.
 */
@ApplicationScoped
class NeighbourRepository {

  private static final int TERMS = 15;
  private static final int NEIGHBOURS = 5;

  private static final String COUNT_TERMS =
      """
      insert into term_frequency (run_id, term, documents)
      select ?2, w.lexeme, count(*)
      from ground_truth g
      join trace_text t on t.workshop_id = g.workshop_id and t.trace_id = g.trace_id
      cross join lateral unnest(t.document) as w
      where g.workshop_id = ?1 and g.run_id = ?2 and g.part = 'TUNING' and g.value is not null
      group by w.lexeme
      on conflict do nothing
      """;

  /**
   * For a batch of traces at once: the terms of highest tf-idf that at least one other tuning trace
   * has, an OR query of them, and the tuning traces of highest rank. Equal ranks are ordered by id,
   * so that a run is repeatable. The rows of a run have only just been written, so the planner
   * knows nothing of them: {@code lateral} with {@code offset 0} makes every look-up one by its
   * whole key, whatever the planner believes (without it, a batch once took 20 s instead of 0.3 s).
   */
  private static final String FIND =
      """
      with term as (
        select t.trace_id, w.lexeme,
          row_number() over (
            partition by t.trace_id
            order by cardinality(w.positions) * ln(cast(?4 as double precision) / f.documents) desc,
              w.lexeme) as place
        from jsonb_array_elements_text(cast(cast(?3 as text) as jsonb)) as item
        cross join lateral (
          select trace_id, document from trace_text
          where workshop_id = ?1 and trace_id = cast(item as uuid) offset 0
        ) t
        cross join lateral (
          select count(*) as documents from ground_truth
          where workshop_id = ?1 and run_id = ?2 and trace_id = t.trace_id
            and part = 'TUNING' and value is not null
        ) own
        cross join lateral unnest(t.document) as w
        cross join lateral (
          select documents from term_frequency where run_id = ?2 and term = w.lexeme offset 0
        ) f
        where f.documents > own.documents
      ), query as (
        select trace_id, cast(string_agg(
            '''' || replace(replace(lexeme, chr(92), chr(92) || chr(92)), '''', '''''') || '''',
            ' | ') as tsquery) as terms
        from term where place <= ?5 group by trace_id
      )
      select cast(q.trace_id as text), cast(n.trace_id as text), cast(n.value as int),
        cast(n.similarity as double precision)
      from query q
      cross join lateral (
        select t.trace_id, g.value, ts_rank(t.document, q.terms) as similarity
        from (
          select trace_id, document from trace_text
          where workshop_id = ?1 and document @@ q.terms and trace_id <> q.trace_id offset 0
        ) t
        cross join lateral (
          select value from ground_truth
          where workshop_id = ?1 and run_id = ?2 and trace_id = t.trace_id
            and part = 'TUNING' and value is not null offset 0
        ) g
        order by similarity desc, t.trace_id limit ?6
      ) n
      order by q.trace_id, n.similarity desc, n.trace_id
      """;

  private static final String FORGET = "delete from term_frequency where run_id = ?1";

  private final JsonRows rows;

  NeighbourRepository(JsonRows rows) {
    this.rows = rows;
  }

  Uni<Integer> countTerms(UUID workshopId, UUID runId) {
    return rows.execute(COUNT_TERMS, workshopId, runId);
  }

  /** The most similar first; a trace without any similar one is missing. */
  Uni<Map<UUID, List<Neighbour>>> find(
      UUID workshopId, UUID runId, long tuningTraces, List<UUID> traceIds) {
    return rows.select(FIND, workshopId, runId, rows.of(traceIds), tuningTraces, TERMS, NEIGHBOURS)
        .map(
            found ->
                found.stream()
                    .collect(
                        Collectors.groupingBy(
                            row -> UUID.fromString((String) row[0]),
                            Collectors.mapping(
                                NeighbourRepository::toNeighbour, Collectors.toList()))));
  }

  Uni<Integer> forgetTerms(UUID runId) {
    return rows.execute(FORGET, runId);
  }

  private static Neighbour toNeighbour(Object[] row) {
    return new Neighbour(UUID.fromString((String) row[1]), (Integer) row[2], (Double) row[3]);
  }
}
