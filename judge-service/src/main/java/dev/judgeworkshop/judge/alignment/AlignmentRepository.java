package dev.judgeworkshop.judge.alignment;

import dev.judgeworkshop.judge.calls.ModelUsage;
import dev.judgeworkshop.kit.list.PageQuery;
import dev.judgeworkshop.model.WorkState;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Alignments in SQL; every method works on the connection that it is given. */
@ApplicationScoped
class AlignmentRepository {

  private static final String COLUMNS =
      """
      select id, workshop_id, question_id, judge_prompt_id, dataset_id, model_provider_id, state,
        stage, done, failed, total, input_tokens, output_tokens, cost, proposed_prompt_id,
        parent_run_id, child_run_id, decision, error, created_at, started_at, finished_at, version,
        created_by
      from alignment
      """;
  private static final String BY_ID = COLUMNS + " where id = $1";
  static final String PAGE =
      COLUMNS
          + " where workshop_id = $1 and (created_at, id) < ($2, $3)"
          + " order by created_at desc, id desc limit $4 offset $5";
  private static final String COUNT = "select count(*) from alignment where workshop_id = $1";
  private static final String SAME =
      COLUMNS + " where workshop_id = $1 and fingerprint = $2 and decision is null";
  private static final String INSERT =
      """
      insert into alignment (id, workshop_id, question_id, judge_prompt_id, dataset_id,
        model_provider_id, fingerprint, state, stage, created_by, created_at, version)
      values ($1, $2, $3, $4, $5, $6, $7, 'QUEUED', 'EXAMPLES', $8, $9, 0)
      on conflict do nothing
      """;
  private static final String REQUEUE =
      """
      update alignment set state = 'QUEUED', error = null, finished_at = null,
        version = version + 1
      where id = $1 and state in ('FAILED', 'CANCELLED')
      """;
  private static final String BEGIN =
      """
      update alignment set state = 'RUNNING', started_at = coalesce(started_at, now()),
        version = version + 1
      where id = $1 and state = 'QUEUED'
      """;
  private static final String ENTER =
      """
      update alignment set stage = $2, total = coalesce($3, total), version = version + 1
      where id = $1 and state = 'RUNNING'
      """;
  private static final String PAY =
      """
      update alignment set done = done + $2, failed = failed + $3,
        input_tokens = input_tokens + $4, output_tokens = output_tokens + $5, cost = cost + $6,
        version = version + 1
      where id = $1
      """;
  private static final String END =
      """
      update alignment set state = $2, error = $3, finished_at = now(), version = version + 1
      where id = $1 and state in ('QUEUED', 'RUNNING')
      """;

  /** What is under way of the runs that measure it; before {@link #CANCEL}, in one transaction. */
  private static final String CANCEL_RUNS =
      """
      update evaluation_run r set state = 'CANCELLED', finished_at = now(), version = r.version + 1
      from alignment a
      where a.id = $1 and a.state = 'RUNNING' and r.id in (a.parent_run_id, a.child_run_id)
        and r.state in ('QUEUED', 'RUNNING')
      """;

  /** Goes on later with a new proposal; a run of the parent that was done is not paid again. */
  private static final String CANCEL =
      """
      update alignment a set state = 'CANCELLED', finished_at = now(), version = version + 1,
        stage = case when stage = 'MEASURING' then 'PROPOSING' else stage end,
        child_run_id = null,
        parent_run_id = (
          select r.id from evaluation_run r where r.id = a.parent_run_id and r.state = 'SUCCEEDED')
      where id = $1 and state in ('QUEUED', 'RUNNING')
      """;

  private static final String PROPOSE =
      """
      update alignment set proposed_prompt_id = $2, parent_run_id = $3, child_run_id = $4,
        stage = 'MEASURING', version = version + 1
      where id = $1 and state = 'RUNNING'
      """;
  private static final String SETTLE =
      """
      update alignment a set state = 'SUCCEEDED', finished_at = now(), version = version + 1
      where id = $1 and state = 'RUNNING' and stage = 'MEASURING' and not exists (
        select 1 from evaluation_run r
        where r.id in (a.parent_run_id, a.child_run_id) and r.state in ('QUEUED', 'RUNNING'))
      """;
  private static final String REPROPOSE =
      """
      update alignment set state = 'RUNNING', stage = 'PROPOSING', finished_at = null,
        version = version + 1
      where id = $1 and version = $2 and state = 'SUCCEEDED' and decision is null
      """;
  private static final String DECIDE =
      """
      update alignment set decision = $3, version = version + 1
      where id = $1 and version = $2 and state = 'SUCCEEDED' and decision is null
      """;

  private static final UUID LAST = new UUID(-1, -1);

  Uni<Optional<AlignmentRow>> find(SqlClient connection, UUID id) {
    return rows(connection, BY_ID, Tuple.of(id)).map(rows -> rows.stream().findFirst());
  }

  Uni<Optional<AlignmentRow>> findSame(SqlClient connection, UUID workshopId, String fingerprint) {
    return rows(connection, SAME, Tuple.of(workshopId, fingerprint))
        .map(rows -> rows.stream().findFirst());
  }

  /** One row more than the limit, newest first. */
  Uni<List<AlignmentRow>> page(
      SqlClient connection, UUID workshopId, PageQuery query, @Nullable List<String> after) {
    OffsetDateTime from =
        after == null
            ? OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)
            : Instant.parse(after.get(0)).atOffset(ZoneOffset.UTC);
    UUID id = after == null ? LAST : UUID.fromString(after.get(1));
    return rows(
        connection, PAGE, Tuple.of(workshopId, from, id, query.limit() + 1, query.skipOrZero()));
  }

  Uni<Long> count(SqlClient connection, UUID workshopId) {
    return connection
        .preparedQuery(COUNT)
        .execute(Tuple.of(workshopId))
        .map(rows -> rows.iterator().next().getLong(0));
  }

  Uni<Integer> insert(SqlClient connection, NewAlignment alignment) {
    return change(
        connection,
        INSERT,
        Tuple.tuple()
            .addUUID(alignment.id())
            .addUUID(alignment.workshopId())
            .addUUID(alignment.questionId())
            .addUUID(alignment.judgePromptId())
            .addUUID(alignment.datasetId())
            .addUUID(alignment.modelProviderId())
            .addString(alignment.fingerprint())
            .addUUID(alignment.createdBy())
            .addValue(alignment.createdAt().atOffset(ZoneOffset.UTC)));
  }

  Uni<Integer> requeue(SqlClient connection, UUID id) {
    return change(connection, REQUEUE, Tuple.of(id));
  }

  Uni<Integer> begin(SqlClient connection, UUID id) {
    return change(connection, BEGIN, Tuple.of(id));
  }

  Uni<Integer> enter(SqlClient connection, UUID id, AlignmentStage stage, @Nullable Long total) {
    return change(connection, ENTER, Tuple.of(id, stage.name(), total));
  }

  Uni<Integer> pay(
      SqlClient connection, UUID id, int done, int failed, ModelUsage used, BigDecimal cost) {
    return change(
        connection, PAY, Tuple.of(id, done, failed, used.inputTokens(), used.outputTokens(), cost));
  }

  Uni<Integer> end(SqlClient connection, UUID id, WorkState state, @Nullable String error) {
    return change(connection, END, Tuple.of(id, state.name(), error));
  }

  /** To be called in a transaction. */
  Uni<Integer> cancel(SqlClient connection, UUID id) {
    return change(connection, CANCEL_RUNS, Tuple.of(id))
        .chain(() -> change(connection, CANCEL, Tuple.of(id)));
  }

  Uni<Integer> propose(SqlClient connection, UUID id, UUID prompt, UUID parentRun, UUID childRun) {
    return change(connection, PROPOSE, Tuple.of(id, prompt, parentRun, childRun));
  }

  Uni<Integer> settle(SqlClient connection, UUID id) {
    return change(connection, SETTLE, Tuple.of(id));
  }

  Uni<Integer> repropose(SqlClient connection, UUID id, long version) {
    return change(connection, REPROPOSE, Tuple.of(id, version));
  }

  Uni<Integer> decide(SqlClient connection, UUID id, long version, AlignmentDecision decision) {
    return change(connection, DECIDE, Tuple.of(id, version, decision.name()));
  }

  private static Uni<Integer> change(SqlClient connection, String sql, Tuple values) {
    return connection.preparedQuery(sql).execute(values).map(RowSet::rowCount);
  }

  private static Uni<List<AlignmentRow>> rows(SqlClient connection, String sql, Tuple values) {
    return connection
        .preparedQuery(sql)
        .execute(values)
        .map(
            rows -> StreamSupport.stream(rows.spliterator(), false).map(AlignmentRow::of).toList());
  }
}
