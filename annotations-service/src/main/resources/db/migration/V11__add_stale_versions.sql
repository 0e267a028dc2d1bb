-- versions under which a question of today read differently: annotations made under them are stale
alter table rubric add column stale_versions bigint[] not null default '{}';
-- how often evidence of deleted traces was taken out of versions that stand
alter table rubric add column evidence_changes bigint not null default 0;

update rubric r set stale_versions = array(
  select distinct old.rubric_version
  from rubric_question old
  join rubric_question q on q.workshop_id = old.workshop_id and q.question_id = old.question_id
    and q.rubric_version = r.version
  where old.workshop_id = r.workshop_id and old.rubric_version < r.version
    and (old.title, old.description, old.labels) is distinct from (q.title, q.description, q.labels)
  order by old.rubric_version);

-- what other features read
create view stale_rubric_version as
  select workshop_id, unnest(stale_versions) as rubric_version from rubric;
create view fresh_rubric_version as
  select r.workshop_id, v.number as rubric_version
  from rubric r cross join lateral generate_series(1, r.version) as v (number)
  where v.number <> all (r.stale_versions);
