package dev.judgeworkshop.annotations.adjudication;

/** The statements of {@link AdjudicationRepository}. */
final class AdjudicationSql {

  /** What the raters of $3 say to $2 in $1, in one word; null when nobody has rated it. */
  private static final String SAID =
      """
      select md5(string_agg(user_id::text || ' ' || value, ',' order by user_id)) as ratings
      from rating
      where workshop_id = $1 and question_id = $2 and trace_id = $3
        and value is not null and not draft
      """;

  private static final String KEEP =
      """
      , kept as (
        insert into adjudication_history (workshop_id, question_id, trace_id, version, value, reason,
          settled_by, settled_at)
        select workshop_id, question_id, trace_id, version, value, reason, settled_by, settled_at
        from settled
      ), counted as (
        insert into adjudication_progress as p (workshop_id, changes)
        select workshop_id, 1 from settled
        on conflict (workshop_id) do update set changes = p.changes + 1
      )
      select version from settled
      """;

  /**
   * $1 workshop, $2 question, $3 trace, $4 value, $5 reason, $6 who, $7 now, $8 the version it was
   * decided on, null where nothing was settled. No row when that is not so any more, or nobody has
   * rated the trace.
   */
  static final String SETTLE =
      "with said as ("
          + SAID
          + """
            ), settled as (
              insert into adjudication as a (workshop_id, question_id, trace_id, value, reason,
                ratings, version, settled_by, settled_at)
              select $1, $2, $3, $4, $5, said.ratings, 1, $6, $7 from said
              where said.ratings is not null and ($8::bigint is null or exists (
                select from adjudication
                where workshop_id = $1 and question_id = $2 and trace_id = $3))
              on conflict (workshop_id, question_id, trace_id) do update set value = excluded.value,
                reason = excluded.reason, ratings = excluded.ratings, version = a.version + 1,
                settled_by = excluded.settled_by, settled_at = excluded.settled_at
                where case when $8::bigint is null then a.value is null else a.version = $8 end
              returning a.*
            )
            """
          + KEEP;

  /** $1 workshop, $2 question, $3 trace, $4 the version it was decided on, $5 who, $6 now. */
  static final String UNDO =
      """
      with settled as (
        update adjudication
        set value = null, reason = null, version = version + 1, settled_by = $5, settled_at = $6
        where workshop_id = $1 and question_id = $2 and trace_id = $3 and version = $4
          and value is not null
        returning *
      )
      """
          + KEEP;

  /** $1 workshop, $2 question, $3 trace. */
  static final String FIND =
      """
      select value, reason, version, settled_by, settled_at,
        value is not null and ratings is distinct from (%s) as flagged
      from adjudication where workshop_id = $1 and question_id = $2 and trace_id = $3
      """
          .formatted(SAID);

  /** $1 workshop, $2 question, $3 trace; at most as many rows as a trace has raters. */
  static final String ANSWERS =
      """
      select r.user_id, r.value, r.comment, a.comment as annotation_comment, a.updated_at
      from rating r
      join annotation a on a.workshop_id = r.workshop_id and a.id = r.annotation_id
      where r.workshop_id = $1 and r.question_id = $2 and r.trace_id = $3
        and r.value is not null and not r.draft
      order by r.user_id
      """;

  /**
   * $1 workshop, $2 question, $3 limit, $4 offset, $5 and $6 the spread and trace to continue
   * after; the first %s is the state, the second whether the list is continued. A question's
   * ratings are grouped from one index, then its traces, at most a dataset, are sorted by spread.
   * Gives the total in each row, and one row without a trace when the page is empty.
   */
  static final String PAGE =
      """
      with t as (
        select trace_id, array_agg(value) as given, count(*)::int as raters,
          stddev_samp(value)::float8 as spread
        from rating
        where workshop_id = $1 and question_id = $2 and value is not null and not draft
        group by trace_id having count(*) > 1
      ), m as (
        select t.*, j.value as settled, j.version, j.value is not null and j.ratings is distinct from (
            select md5(string_agg(r.user_id::text || ' ' || r.value, ',' order by r.user_id))
            from rating r
            where r.workshop_id = $1 and r.question_id = $2 and r.trace_id = t.trace_id
              and r.value is not null and not r.draft) as flagged
        from t
        left join adjudication j on j.workshop_id = $1 and j.question_id = $2
          and j.trace_id = t.trace_id
      ), f as (
        select * from m where %s
      )
      select c.total, p.* from (select count(*) as total from f) c
      left join (
        select * from f where %s order by spread desc, trace_id limit $3 offset $4
      ) p on true
      order by p.spread desc, p.trace_id
      """;

  /** For the second %s of {@link #PAGE}. */
  static final String AFTER = "(f.spread < $5 or f.spread = $5 and f.trace_id > $6)";

  private AdjudicationSql() {}
}
