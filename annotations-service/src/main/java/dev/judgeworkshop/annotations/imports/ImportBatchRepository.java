package dev.judgeworkshop.annotations.imports;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What a run writes: each batch is one statement, which does nothing when it was done before. */
@ApplicationScoped
class ImportBatchRepository {

  /** $1 import, $2 how many annotations the file has, errors among them, $3 errors as JSON. */
  static final String COUNT =
      """
      with job as (
        update annotation_import set total = $2, failed = jsonb_array_length($3::text::jsonb),
          version = version + 1
        where id = $1 and total is null and state = 'RUNNING' returning id
      )
      insert into annotation_import_error (import_id, line, message)
      select job.id, e.line, e.message
      from job cross join jsonb_to_recordset($3::text::jsonb) as e (line int, message text)
      on conflict do nothing
      """;

  /**
   * $1 import, $2 the position that it is at, $3 how many annotations the batch is about, $4 those
   * that fit, as JSON, $5 errors as JSON, $6 the rubric's version, $7 now. No row when the import
   * is elsewhere or has ended. An annotation that is there already is left as it is: done if it
   * says the same, an error otherwise. Annotations before counters, each in a fixed order, as saves
   * do.
   */
  static final String STORE =
      """
      with job as (
        select id, workshop_id from annotation_import
        where id = $1 and position = $2 and state = 'RUNNING' for update
      ), given as (
        select job.workshop_id, g.*
        from job cross join jsonb_to_recordset($4::text::jsonb)
          as g (id uuid, line int, "traceId" uuid, "userId" uuid, content jsonb)
      ), saved as (
        insert into annotation (id, workshop_id, trace_id, user_id, rubric_version, comment, version,
          created_at, updated_at, draft)
        select id, workshop_id, "traceId", "userId", $6, content ->> 'comment', 1, $7, $7, false
        from given order by "traceId", "userId"
        on conflict (workshop_id, trace_id, user_id) do nothing
        returning id, workshop_id, trace_id, user_id
      ), rated as (
        insert into rating
          (annotation_id, question_id, workshop_id, trace_id, user_id, value, text, comment, draft)
        select s.id, r."questionId", s.workshop_id, s.trace_id, s.user_id, r.value, r.text,
          r.comment, false
        from saved s join given g on g.id = s.id
        cross join jsonb_to_recordset(g.content -> 'ratings')
          as r ("questionId" uuid, value smallint, text text, comment text)
      ), kept as (
        insert into annotation_history (workshop_id, annotation_id, version, state, saved_at)
        select s.workshop_id, s.id, 1, g.content, $7 from saved s join given g on g.id = s.id
      ), counted as (
        insert into rater_progress as p (workshop_id, user_id, annotations, drafts, changes)
        select workshop_id, user_id, count(*)::int, 0, count(*) from saved
        group by workshop_id, user_id order by user_id
        on conflict (workshop_id, user_id) do update set changes = p.changes + excluded.changes,
          annotations = p.annotations + excluded.annotations
      ), other as (
        select g.line from given g
        where not exists (select from saved s where s.id = g.id) and not exists (
          select from annotation a
          join annotation_history h on h.workshop_id = a.workshop_id and h.annotation_id = a.id
            and h.version = a.version
          where a.workshop_id = g.workshop_id and a.trace_id = g."traceId"
            and a.user_id = g."userId" and not a.draft
            and h.state - 'draft' - 'rubricVersion' = g.content - 'draft' - 'rubricVersion')
      ), errors as (
        select e.line, e.message
        from job cross join jsonb_to_recordset($5::text::jsonb) as e (line int, message text)
        union all
        select line, 'the rater has annotated this trace differently; nothing was changed' from other
      ), reported as (
        insert into annotation_import_error (import_id, line, message)
        select $1, line, message from errors on conflict do nothing
      )
      update annotation_import i set position = i.position + $3, version = i.version + 1,
        done = i.done + $3 - (select count(*) from errors)::int,
        failed = i.failed + (select count(*) from errors)::int
      from job where i.id = job.id
      returning i.id
      """;

  /** $1 import, $2 the line to continue after, $3 limit, $4 offset. */
  static final String ERRORS =
      """
      select line, message from annotation_import_error
      where import_id = $1 and line > $2 order by line limit $3 offset $4
      """;

  private final Pool database;

  ImportBatchRepository(Pool database) {
    this.database = database;
  }

  /** Notes what is in the file, once. */
  Uni<Void> count(UUID importId, ParsedFile file) {
    int total = file.annotations().size() + file.errors().size();
    return database
        .preparedQuery(COUNT)
        .execute(Tuple.of(importId, total, errors(file.errors())))
        .replaceWithVoid();
  }

  /** Stores a batch; false when the import is elsewhere or has ended. */
  Uni<Boolean> store(
      ImportCheckpoint at,
      int size,
      List<CheckedAnnotation> annotations,
      List<ImportError> errors,
      long rubricVersion,
      Instant now) {
    return database
        .preparedQuery(STORE)
        .execute(
            Tuple.of(
                    at.importId(),
                    at.position(),
                    size,
                    annotations(annotations),
                    errors(errors),
                    rubricVersion)
                .addValue(now.atOffset(ZoneOffset.UTC)))
        .map(rows -> rows.size() == 1);
  }

  /** Lines that made no annotation, in the order of the file. */
  Uni<List<ImportError>> errors(UUID importId, int after, int limit, int skip) {
    return database
        .preparedQuery(ERRORS)
        .execute(Tuple.of(importId, after, limit, skip))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new ImportError(row.getInteger("line"), row.getString("message")))
                    .toList());
  }

  private static String annotations(List<CheckedAnnotation> annotations) {
    JsonArray array = new JsonArray();
    for (CheckedAnnotation annotation : annotations) {
      array.add(
          new JsonObject()
              .put("id", annotation.id().toString())
              .put("line", annotation.line())
              .put("traceId", annotation.traceId().toString())
              .put("userId", annotation.userId().toString())
              .put("content", new JsonObject(annotation.content())));
    }
    return array.encode();
  }

  private static String errors(List<ImportError> errors) {
    JsonArray array = new JsonArray();
    errors.forEach(
        error ->
            array.add(new JsonObject().put("line", error.line()).put("message", error.message())));
    return array.encode();
  }
}
