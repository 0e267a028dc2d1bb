-- How the reviewers of a trace have labelled it, kept by one statement per save. The rule of what a
-- disagreement is stands here and nowhere else: from two reviewers on, mixed labels are HIGH (3), all
-- BAD is MEDIUM (2), all GOOD is LOW (1).
create table trace_feedback (
  workshop_id uuid not null,
  trace_id uuid not null,
  good bigint not null,
  bad bigint not null,
  reviewers bigint not null generated always as (good + bad) stored,
  severity smallint generated always as (
    case
      when good + bad < 2 then null
      when good > 0 and bad > 0 then 3
      when bad > 0 then 2
      else 1
    end) stored,
  constraint pk_trace_feedback primary key (workshop_id, trace_id)
);

create index ix_trace_feedback_workshop_id_severity_reviewers_trace_id
  on trace_feedback (workshop_id, severity, reviewers, trace_id) where severity is not null;

insert into trace_feedback (workshop_id, trace_id, good, bad)
select workshop_id, trace_id,
  count(*) filter (where label = 'GOOD'), count(*) filter (where label = 'BAD')
from feedback
group by workshop_id, trace_id;
