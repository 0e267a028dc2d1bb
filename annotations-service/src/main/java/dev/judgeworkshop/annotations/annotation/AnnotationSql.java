package dev.judgeworkshop.annotations.annotation;

/**
 * The statements of {@link AnnotationRepository}. A save is one statement and so one round trip and
 * one transaction: the annotation, its ratings, its history and the counter of its rater change
 * together or not at all.
 */
final class AnnotationSql {

  /**
   * $1 id, $2 workshop, $3 trace, $4 user, $5 rubric version, $6 comment, $7 now, $8 content, $9
   * draft. Of two first saves at once one waits for the other and gives no row.
   */
  static final String CREATE =
      """
      with saved as (
        insert into annotation
          (id, workshop_id, trace_id, user_id, rubric_version, comment, version, created_at,
            updated_at, draft)
        values ($1, $2, $3, $4, $5, $6, 1, $7, $7, $9)
        on conflict (workshop_id, trace_id, user_id) do nothing
        returning id, workshop_id, trace_id, user_id
      ), rated as (
        insert into rating
          (annotation_id, question_id, workshop_id, trace_id, user_id, value, text, comment, draft)
        select s.id, r."questionId", s.workshop_id, s.trace_id, s.user_id, r.value, r.text,
          r.comment, $9
        from saved s
        cross join jsonb_to_recordset($8::text::jsonb -> 'ratings')
          as r ("questionId" uuid, value smallint, text text, comment text)
      ), kept as (
        insert into annotation_history (workshop_id, annotation_id, version, state, saved_at)
        select s.workshop_id, s.id, 1, $8::text::jsonb, $7 from saved s
      ), counted as (
        insert into rater_progress as p (workshop_id, user_id, annotations, drafts, changes)
        select s.workshop_id, s.user_id, (not $9::boolean)::int, $9::boolean::int, 1 from saved s
        on conflict (workshop_id, user_id) do update set changes = p.changes + 1,
          annotations = p.annotations + excluded.annotations, drafts = p.drafts + excluded.drafts
      )
      select id from saved
      """;

  /**
   * $1 workshop, $2 trace, $3 user, $4 the version it was decided on, $5 rubric version, $6
   * comment, $7 now, $8 content, $9 the rubric's questions, $10 draft. Gives no row when the
   * version is stale. Ratings of questions that the rubric has no more stay.
   */
  static final String CHANGE =
      """
      with before as (
        select workshop_id, id, draft from annotation
        where workshop_id = $1 and trace_id = $2 and user_id = $3 and version = $4
        for update
      ), saved as (
        update annotation a
        set version = a.version + 1, rubric_version = $5, comment = $6, updated_at = $7, draft = $10
        from before b
        where a.workshop_id = b.workshop_id and a.id = b.id
        returning a.id, a.workshop_id, a.trace_id, a.user_id, a.version, a.created_at,
          b.draft as was_draft
      ), given as (
        select r.*
        from jsonb_to_recordset($8::text::jsonb -> 'ratings')
          as r ("questionId" uuid, value smallint, text text, comment text)
      ), rated as (
        insert into rating
          (annotation_id, question_id, workshop_id, trace_id, user_id, value, text, comment, draft)
        select s.id, g."questionId", s.workshop_id, s.trace_id, s.user_id, g.value, g.text,
          g.comment, $10
        from saved s cross join given g
        on conflict (workshop_id, annotation_id, question_id) do update set value = excluded.value,
          text = excluded.text, comment = excluded.comment, draft = excluded.draft
      ), followed as (
        update rating r set draft = $10 from saved s
        where r.workshop_id = s.workshop_id and r.annotation_id = s.id
          and r.question_id <> all ($9) and r.draft <> $10
      ), cleared as (
        delete from rating r using saved s
        where r.workshop_id = s.workshop_id and r.annotation_id = s.id and r.question_id = any ($9)
          and r.question_id not in (select g."questionId" from given g)
      ), kept as (
        insert into annotation_history (workshop_id, annotation_id, version, state, saved_at)
        select s.workshop_id, s.id, s.version, $8::text::jsonb, $7 from saved s
      ), counted as (
        update rater_progress p set changes = p.changes + 1,
          annotations = p.annotations + s.was_draft::int - $10::boolean::int,
          drafts = p.drafts + $10::boolean::int - s.was_draft::int
        from saved s where p.workshop_id = s.workshop_id and p.user_id = s.user_id
      )
      select id, version, created_at from saved
      """;

  private static final String WHOLE =
      """
      select a.id, a.workshop_id, a.trace_id, a.user_id, a.rubric_version, a.draft, a.comment,
        a.version, a.created_at, a.updated_at, r.question_id, r.value, r.text,
        r.comment as rating_comment, a.rubric_version = any (array(
            select s.rubric_version from stale_rubric_version s
            where s.workshop_id = a.workshop_id)) as stale
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
   * A page of annotations first, then their ratings; the rubric's questions and stale versions are
   * read once, as arrays. The first %s gives the page's annotations, in the order of their ids.
   */
  static final String PAGE =
      """
      with a as (%s), now as (
        select array(select q.question_id from current_question q where q.workshop_id = $1) as asked,
          array(select s.rubric_version from stale_rubric_version s where s.workshop_id = $1) as stale
      )
      select a.id, a.trace_id, a.user_id, a.rubric_version, a.draft, a.version, a.updated_at,
        a.rubric_version = any (now.stale) as stale, r.question_id, r.value
      from a cross join now
      left join rating r on r.workshop_id = $1 and r.annotation_id = a.id
        and r.question_id = any (now.asked)
      order by a.id, r.question_id
      """;

  /** $1 workshop, $2 the annotation to continue after, $3 questions, $4 limit; no drafts. */
  static final String CHUNK =
      """
      select a.*, false as stale, r.question_id, r.value, r.text, r.comment as rating_comment
      from (
        select id, workshop_id, trace_id, user_id, rubric_version, draft, comment, version,
          created_at, updated_at
        from annotation where workshop_id = $1 and id > $2 and not draft order by id limit $4
      ) a
      left join rating r on r.workshop_id = $1 and r.annotation_id = a.id
        and r.question_id = any ($3)
      order by a.id, r.question_id
      """;

  /** $1 workshop; one row per rater. */
  static final String WORKSHOP_PROGRESS =
      """
      select coalesce(sum(annotations), 0)::bigint as annotations,
        coalesce(sum(drafts), 0)::bigint as drafts, coalesce(sum(changes), 0)::bigint as changes
      from rater_progress where workshop_id = $1
      """;

  /** $1 workshop, $2 user. */
  static final String RATER_PROGRESS =
      """
      select annotations::bigint as annotations, drafts::bigint as drafts, changes
      from rater_progress where workshop_id = $1 and user_id = $2
      """;

  /** $1 workshop, $2 limit; the busiest first. */
  static final String RATERS =
      """
      select user_id, annotations, drafts from rater_progress
      where workshop_id = $1 and annotations + drafts > 0
      order by annotations desc, user_id limit $2
      """;

  /** $1 workshops. */
  static final String COUNTS =
      """
      select workshop_id, sum(annotations)::bigint as annotations from rater_progress
      where workshop_id = any ($1) group by workshop_id
      """;

  private AnnotationSql() {}
}
