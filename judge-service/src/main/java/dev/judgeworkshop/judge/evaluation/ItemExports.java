package dev.judgeworkshop.judge.evaluation;

import dev.judgeworkshop.judge.run.RunHead;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;

/** Reads all items of a run, a page at a time, so that an export holds one page only. */
@ApplicationScoped
public class ItemExports {

  /** Rows of a page. */
  public static final int PAGE = 200;

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  /** $1 workshop, $2 run, $3 state, $4 the item to go on after. */
  static final String NEXT =
      """
      select id, trace_id, value, reasoning, failure, truth, part, mapped from judge_evaluation
      where workshop_id = $1 and run_id = $2 and state = $3 and id > $4 order by id limit 200
      """;

  private final Pool database;

  ItemExports(Pool database) {
    this.database = database;
  }

  /**
   * All items: the judged ones, then the failed ones, each by id.
   *
   * @param run the run; the caller has checked who asks
   * @return pages, the last of which may be empty
   */
  public Multi<List<ExportedItem>> pages(RunHead run) {
    return Multi.createBy()
        .concatenating()
        .streams(pages(run, EvaluationState.DONE), pages(run, EvaluationState.FAILED));
  }

  private Multi<List<ExportedItem>> pages(RunHead run, EvaluationState state) {
    return Multi.createBy()
        .repeating()
        .uni(
            () -> new AtomicReference<>(BEFORE_ALL),
            last -> page(run, state, last.get()).invoke(page -> remember(last, page)))
        .whilst(page -> page.size() == PAGE);
  }

  private static void remember(AtomicReference<UUID> last, List<ExportedItem> page) {
    if (!page.isEmpty()) {
      last.set(page.getLast().id());
    }
  }

  private Uni<List<ExportedItem>> page(RunHead run, EvaluationState state, UUID after) {
    return database
        .preparedQuery(NEXT)
        .execute(Tuple.of(run.workshopId(), run.id(), state.name(), after))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false).map(ItemExports::read).toList());
  }

  private static ExportedItem read(Row row) {
    return new ExportedItem(
        row.getUUID("id"),
        row.getUUID("trace_id"),
        row.getInteger("value"),
        row.getString("reasoning"),
        row.getString("failure"),
        row.getInteger("truth"),
        row.getString("part"),
        row.getBoolean("mapped"));
  }
}
