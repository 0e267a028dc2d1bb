package dev.judgeworkshop.judge.metrics;

import dev.judgeworkshop.judge.run.RunHead;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts looks at held-out figures: each run of a question's judges that somebody has measured. */
@ApplicationScoped
class HeldOutLooks {

  private static final String LOOK =
      """
      insert into held_out_look (workshop_id, question_id, kind, run_id, looked_at)
      values ($1, $2, $3, $4, now()) on conflict do nothing
      """;
  static final String COUNT =
      """
      select count(*) as looks from held_out_look
      where workshop_id = $1 and question_id = $2 and kind = $3
      """;

  private final Pool database;

  HeldOutLooks(Pool database) {
    this.database = database;
  }

  /** Looking at the same run again tells nothing new and counts once. */
  Uni<Long> look(RunHead run) {
    return database
        .preparedQuery(LOOK)
        .execute(Tuple.of(run.workshopId(), run.questionId(), run.kind(), run.id()))
        .chain(
            () ->
                database
                    .preparedQuery(COUNT)
                    .execute(Tuple.of(run.workshopId(), run.questionId(), run.kind())))
        .map(rows -> rows.iterator().next().getLong("looks"));
  }
}
