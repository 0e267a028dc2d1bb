-- what tells one state of a workshop's ratings from another, in one look-up: whatever is computed
-- from ratings is good until this changes
create view rating_state as
  select r.workshop_id, r.version as rubric_version,
    coalesce(p.annotations, 0) as annotations, coalesce(p.changes, 0) as changes
  from rubric r
  cross join lateral (
    select sum(x.annotations)::bigint as annotations, sum(x.changes)::bigint as changes
    from rater_progress x where x.workshop_id = r.workshop_id
  ) p;
