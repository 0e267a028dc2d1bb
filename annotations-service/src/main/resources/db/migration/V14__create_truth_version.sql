-- a part's traces in their order
create index ix_trace_part_workshop_id_part_trace_id on trace_part (workshop_id, part, trace_id);

-- one more with every change of a rating or an adjudication
create view truth_version as
  select w.workshop_id,
    coalesce((select sum(p.changes) from rater_progress p where p.workshop_id = w.workshop_id), 0)
    + coalesce((select a.changes from adjudication_progress a where a.workshop_id = w.workshop_id), 0)
      as version
  from rubric w;
