package dev.judgeworkshop.judge.evaluation;

import dev.judgeworkshop.judge.run.RunHead;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Compact reports over the items of runs: the database counts, whatever the size of a run. Callers
 * have checked who asks.
 */
@ApplicationScoped
public class EvaluationReports {

  /** $1 workshop, $2 and $3 the runs. */
  static final String PAIRS =
      """
      select a.truth, a.value as before, b.value as after, count(*) as traces
      from judge_evaluation a
      join judge_evaluation b
        on b.workshop_id = $1 and b.run_id = $3 and b.trace_id = a.trace_id and b.state = 'DONE'
      where a.workshop_id = $1 and a.run_id = $2 and a.state = 'DONE'
        and a.part = 'HELD_OUT' and a.truth is not null
      group by a.truth, a.value, b.value
      """;

  /** The same runs; the largest change first, 200 at most. */
  static final String CHANGED =
      """
      select a.trace_id, a.truth, a.value as before, b.value as after,
        substring(a.reasoning, 1, 280) as reasoning_before,
        substring(b.reasoning, 1, 280) as reasoning_after
      from judge_evaluation a
      join judge_evaluation b
        on b.workshop_id = $1 and b.run_id = $3 and b.trace_id = a.trace_id and b.state = 'DONE'
      where a.workshop_id = $1 and a.run_id = $2 and a.state = 'DONE'
        and a.part = 'HELD_OUT' and a.truth is not null and a.value <> b.value
      order by abs(abs(a.value - a.truth) - abs(b.value - a.truth)) desc, a.trace_id limit 200
      """;

  /** $1 workshop, $2 run. */
  static final String LABELLED =
      """
      select trace_id, truth, value from judge_evaluation
      where workshop_id = $1 and run_id = $2 and state = 'DONE' and truth is not null
      order by trace_id
      """;

  /** The same, held-out traces only. */
  static final String HELD_OUT =
      """
      select trace_id, truth, value from judge_evaluation
      where workshop_id = $1 and run_id = $2 and state = 'DONE' and truth is not null
        and part = 'HELD_OUT'
      order by trace_id
      """;

  /** $1 workshop, $2 run. */
  static final String UNLABELLED =
      """
      select value, count(*) as traces from judge_evaluation
      where workshop_id = $1 and run_id = $2 and state = 'DONE' and truth is null
      group by value order by value
      """;

  /** $1 workshop, $2 run; mid-ranks, so that ties are ranked alike. */
  static final String LENGTHS =
      """
      with ranked as (
        select rank() over (order by l.n) + (count(*) over (partition by l.n) - 1) / 2.0 as length,
          rank() over (order by e.value) + (count(*) over (partition by e.value) - 1) / 2.0 as rating
        from judge_evaluation e
        cross join lateral (
          select length(output) as n from trace_text
          where workshop_id = $1 and trace_id = e.trace_id offset 0
        ) l
        where e.workshop_id = $1 and e.run_id = $2 and e.state = 'DONE'
      )
      select corr(length, rating) as spearman, count(*) as traces from ranked
      """;

  /** $1 workshop, $2 and $3 the runs. */
  static final String FLIPS =
      """
      select count(*) as traces, count(*) filter (where a.value <> b.value) as flips
      from judge_evaluation a
      join judge_evaluation b
        on b.workshop_id = $1 and b.run_id = $3 and b.trace_id = a.trace_id and b.state = 'DONE'
      where a.workshop_id = $1 and a.run_id = $2 and a.state = 'DONE'
      """;

  private final Pool database;

  EvaluationReports(Pool database) {
    this.database = database;
  }

  /**
   * Held-out traces that both runs have judged, counted.
   *
   * @param before the first run
   * @param after the second run, of the same workshop
   * @return at most 125 rows
   */
  public Uni<List<PairCount>> pairs(RunHead before, RunHead after) {
    return list(
        PAIRS,
        Tuple.of(before.workshopId(), before.id(), after.id()),
        row ->
            new PairCount(
                row.getInteger("truth"),
                row.getInteger("before"),
                row.getInteger("after"),
                row.getLong("traces")));
  }

  /**
   * Held-out traces that the runs rated differently.
   *
   * @param before the first run
   * @param after the second run, of the same workshop
   * @return at most 200, the largest change of the error first
   */
  public Uni<List<ChangedTrace>> changed(RunHead before, RunHead after) {
    return list(
        CHANGED,
        Tuple.of(before.workshopId(), before.id(), after.id()),
        row ->
            new ChangedTrace(
                row.getUUID("trace_id"),
                row.getInteger("truth"),
                row.getInteger("before"),
                row.getInteger("after"),
                row.getString("reasoning_before"),
                row.getString("reasoning_after")));
  }

  /**
   * Judged traces of both parts that have a truth.
   *
   * @param run the run
   * @return in the order of their ids
   */
  public Uni<List<LabelledItem>> labelled(RunHead run) {
    return list(LABELLED, Tuple.of(run.workshopId(), run.id()), EvaluationReports::toLabelledItem);
  }

  /**
   * Judged held-out traces that have a truth.
   *
   * @param run the run
   * @return in the order of their ids
   */
  public Uni<List<LabelledItem>> heldOut(RunHead run) {
    return list(HELD_OUT, Tuple.of(run.workshopId(), run.id()), EvaluationReports::toLabelledItem);
  }

  private static LabelledItem toLabelledItem(Row row) {
    return new LabelledItem(
        row.getUUID("trace_id"), row.getInteger("truth"), row.getInteger("value"));
  }

  /**
   * Ratings of traces that nobody annotated, or whose raters are tied.
   *
   * @param run the run
   * @return by rating
   */
  public Uni<List<RatingCount>> unlabelled(RunHead run) {
    return list(
        UNLABELLED,
        Tuple.of(run.workshopId(), run.id()),
        row -> new RatingCount(row.getInteger("value"), row.getLong("traces")));
  }

  /**
   * Whether longer outputs are rated higher.
   *
   * @param run the run
   * @return pooled over traces
   */
  public Uni<LengthCorrelation> lengths(RunHead run) {
    return list(
            LENGTHS,
            Tuple.of(run.workshopId(), run.id()),
            row -> new LengthCorrelation(row.getDouble("spearman"), row.getLong("traces")))
        .map(List::getFirst);
  }

  /**
   * How often two runs of the same judge differ.
   *
   * @param first a run
   * @param again its repetition
   * @return hits are flips
   */
  public Uni<Share> flips(RunHead first, UUID again) {
    return list(
            FLIPS,
            Tuple.of(first.workshopId(), first.id(), again),
            row -> new Share(row.getLong("flips"), row.getLong("traces")))
        .map(List::getFirst);
  }

  private <T> Uni<List<T>> list(String sql, Tuple values, Function<Row, T> reader) {
    return database
        .preparedQuery(sql)
        .execute(values)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(reader).toList());
  }

  /**
   * A part of a whole.
   *
   * @param hits the part
   * @param trials the whole
   */
  public record Share(long hits, long trials) {}
}
