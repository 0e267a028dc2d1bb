package dev.judgeworkshop.annotations.agreement;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads all ratings of a workshop, for the report. */
@ApplicationScoped
class AgreementRepository {

  /**
   * $1 workshop, $2 questions. One row per question and trace, in the order of the index {@code
   * ix_rating_workshop_id_question_id_trace_id}, which holds all columns: nothing is sorted, and
   * 200,000 ratings come as 4,000 rows.
   */
  static final String RATINGS =
      """
      select question_id, trace_id, array_agg(user_id) as raters, array_agg(value) as given
      from rating
      where workshop_id = $1 and question_id = any ($2) and value is not null and not draft
      group by question_id, trace_id
      order by question_id, trace_id
      """;

  /** $1 workshop; no row without a rubric. */
  static final String STATE =
      "select rubric_version, annotations, changes from rating_state where workshop_id = $1";

  private final Pool database;

  AgreementRepository(Pool database) {
    this.database = database;
  }

  /** Null without a rubric. */
  Uni<@Nullable RatingState> state(UUID workshopId) {
    return database
        .preparedQuery(STATE)
        .execute(Tuple.of(workshopId))
        .map(rows -> rows.size() == 0 ? null : toState(rows.iterator().next()));
  }

  Uni<List<TraceRatings>> ratings(UUID workshopId, Collection<UUID> questions) {
    return database
        .preparedQuery(RATINGS)
        .execute(Tuple.of(workshopId, questions.toArray(UUID[]::new)))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(AgreementRepository::toRatings)
                    .toList());
  }

  private static RatingState toState(Row row) {
    return new RatingState(
        row.getLong("rubric_version"), row.getLong("annotations"), row.getLong("changes"));
  }

  private static TraceRatings toRatings(Row row) {
    return new TraceRatings(
        row.getUUID("question_id"),
        row.getUUID("trace_id"),
        row.getArrayOfUUIDs("raters"),
        row.getArrayOfShorts("given"));
  }
}
