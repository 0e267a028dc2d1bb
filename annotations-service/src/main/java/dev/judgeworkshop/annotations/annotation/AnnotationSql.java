package dev.judgeworkshop.annotations.annotation;

/**
 * The statements of {@link AnnotationRepository}. A save is one statement and so one round trip and
 * one transaction: the annotation, its ratings, its history and the counter of its rater change
 * together or not at all.
 */
final class AnnotationSql {

  /**
   * $1 id, $2 workshop, $3 trace, $4 user, $5 rubric version, $6 comment, $7 now, $8 content. Of
   * two first saves at once one waits for the other and gives no row.
   */
  static final String CREATE =
      """
      with saved as (
        insert into annotation
          (id, workshop_id, trace_id, user_id, rubric_version, comment, version, created_at, updated_at)
        values ($1, $2, $3, $4, $5, $6, 1, $7, $7)
        on conflict (workshop_id, trace_id, user_id) do nothing
        returning id, workshop_id, trace_id, user_id
      ), rated as (
        insert into rating
          (annotation_id, question_id, workshop_id, trace_id, user_id, value, text, comment)
        select s.id, r."questionId", s.workshop_id, s.trace_id, s.user_id, r.value, r.text, r.comment
        from saved s
        cross join jsonb_to_recordset($8::text::jsonb -> 'ratings')
          as r ("questionId" uuid, value smallint, text text, comment text)
      ), kept as (
        insert into annotation_history (workshop_id, annotation_id, version, state, saved_at)
        select s.workshop_id, s.id, 1, $8::text::jsonb, $7 from saved s
      ), counted as (
        insert into rater_progress as p (workshop_id, user_id, annotations, changes)
        select s.workshop_id, s.user_id, 1, 1 from saved s
        on conflict (workshop_id, user_id)
          do update set annotations = p.annotations + 1, changes = p.changes + 1
      )
      select id from saved
      """;

  /**
   * $1 workshop, $2 trace, $3 user, $4 the version it was decided on, $5 rubric version, $6
   * comment, $7 now, $8 content, $9 the rubric's questions. Gives no row when the version is stale.
   * Ratings of questions that the rubric has no more stay.
   */
  static final String CHANGE =
      """
      with saved as (
        update annotation
        set version = version + 1, rubric_version = $5, comment = $6, updated_at = $7
        where workshop_id = $1 and trace_id = $2 and user_id = $3 and version = $4
        returning id, workshop_id, trace_id, user_id, version, created_at
      ), given as (
        select r.*
        from jsonb_to_recordset($8::text::jsonb -> 'ratings')
          as r ("questionId" uuid, value smallint, text text, comment text)
      ), rated as (
        insert into rating
          (annotation_id, question_id, workshop_id, trace_id, user_id, value, text, comment)
        select s.id, g."questionId", s.workshop_id, s.trace_id, s.user_id, g.value, g.text, g.comment
        from saved s cross join given g
        on conflict (workshop_id, annotation_id, question_id)
          do update set value = excluded.value, text = excluded.text, comment = excluded.comment
      ), cleared as (
        delete from rating r using saved s
        where r.workshop_id = s.workshop_id and r.annotation_id = s.id and r.question_id = any ($9)
          and r.question_id not in (select g."questionId" from given g)
      ), kept as (
        insert into annotation_history (workshop_id, annotation_id, version, state, saved_at)
        select s.workshop_id, s.id, s.version, $8::text::jsonb, $7 from saved s
      ), counted as (
        update rater_progress p set changes = p.changes + 1
        from saved s where p.workshop_id = s.workshop_id and p.user_id = s.user_id
      )
      select id, version, created_at from saved
      """;

  private static final String WHOLE =
      """
      select a.id, a.workshop_id, a.trace_id, a.user_id, a.rubric_version, a.comment, a.version,
        a.created_at, a.updated_at, r.question_id, r.value, r.text, r.comment as rating_comment
      from annotation a
      left join rating r on r.workshop_id = a.workshop_id and r.annotation_id = a.id
        and r.question_id in
          (select q.question_id from current_question q where q.workshop_id = a.workshop_id)
      """;

  /** $1 workshop, $2 trace, $3 user; one row per rating. */
  static final String FIND_BY_KEY =
      WHOLE + "where a.workshop_id = $1 and a.trace_id = $2 and a.user_id = $3";

  /** $1 id; one row per rating. */
  static final String FIND_BY_ID = WHOLE + "where a.id = $1";

  /**
   * A page of annotations first, then their ratings; the rubric's questions are read once, as an
   * array. %s is the filter, %d the next parameter.
   */
  static final String PAGE =
      """
      select a.id, a.trace_id, a.user_id, a.rubric_version, a.version, a.updated_at,
        r.question_id, r.value
      from (
        select id, trace_id, user_id, rubric_version, version, updated_at
        from annotation where %s order by id limit $%d offset $%d
      ) a
      left join rating r on r.workshop_id = $1 and r.annotation_id = a.id and r.question_id = any (
        array(select q.question_id from current_question q where q.workshop_id = $1))
      order by a.id, r.question_id
      """;

  /** At most as many rows as a trace has raters; the unique index answers it. */
  static final String COUNT = "select count(*) as n from annotation where %s";

  /** $1 workshop; one row per rater. */
  static final String WORKSHOP_PROGRESS =
      """
      select coalesce(sum(annotations), 0)::bigint as n, coalesce(sum(changes), 0)::bigint as changes
      from rater_progress where workshop_id = $1
      """;

  /** $1 workshop, $2 user. */
  static final String RATER_PROGRESS =
      "select annotations::bigint as n from rater_progress where workshop_id = $1 and user_id = $2";

  private AnnotationSql() {}
}
