package dev.judgeworkshop.judge.judging;

import dev.judgeworkshop.judge.run.RunHead;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What single raters said of the traces of a run; callers have checked who asks. */
@ApplicationScoped
public class RaterReports {

  /** $1 workshop, $2 run. Held-out traces with a truth and a judged rating only. */
  static final String RATINGS =
      """
      select e.value, r.key as rater, cast(r.value as double precision) as rating, e.trace_id
      from judge_evaluation e
      cross join lateral (
        select said from ground_truth
        where workshop_id = $1 and run_id = $2 and trace_id = e.trace_id offset 0
      ) g
      cross join lateral jsonb_each_text(g.said -> 'ratings') as r
      where e.workshop_id = $1 and e.run_id = $2 and e.state = 'DONE'
        and e.part = 'HELD_OUT' and e.truth is not null
      order by e.trace_id
      """;

  private final Pool database;

  RaterReports(Pool database) {
    this.database = database;
  }

  /**
   * Each rater's rating of each held-out trace, beside the judge's.
   *
   * @param run the run
   * @return by trace; empty when the peer that owns the ratings did not tell them
   */
  public Uni<List<RaterRating>> heldOut(RunHead run) {
    return database
        .preparedQuery(RATINGS)
        .execute(Tuple.of(run.workshopId(), run.id()))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(
                        row ->
                            new RaterRating(
                                row.getUUID("trace_id"),
                                UUID.fromString(row.getString("rater")),
                                row.getDouble("rating"),
                                row.getInteger("value")))
                    .toList());
  }

  /** $1 workshop, $2 run, $3 trace. */
  private static final String SAID =
      """
      select said::text as said from ground_truth
      where workshop_id = $1 and run_id = $2 and trace_id = $3
      """;

  /** What people said of one trace; empty when nobody rated it or the peer did not tell. */
  Uni<HumanRatingsResponse> said(RunHead run, UUID traceId) {
    return database
        .preparedQuery(SAID)
        .execute(Tuple.of(run.workshopId(), run.id(), traceId))
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getString("said"))
        .map(this::read);
  }

  private HumanRatingsResponse read(@Nullable String said) {
    if (said == null) {
      return new HumanRatingsResponse(List.of(), List.of());
    }
    JsonObject tree = new JsonObject(said);
    JsonObject ratings = tree.getJsonObject("ratings", new JsonObject());
    return new HumanRatingsResponse(
        ratings.fieldNames().stream()
            .map(
                user ->
                    new HumanRatingsResponse.PersonRating(
                        UUID.fromString(user), ratings.getDouble(user)))
            .toList(),
        tree.getJsonArray("comments", new JsonArray()).stream().map(String::valueOf).toList());
  }

  /**
   * One person's rating of one trace.
   *
   * @param traceId the trace
   * @param userId the rater
   * @param rating what the rater said
   * @param judge what the judge said
   */
  public record RaterRating(UUID traceId, UUID userId, double rating, int judge) {}
}
