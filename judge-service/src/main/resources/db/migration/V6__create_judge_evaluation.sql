-- One item of a run: pending, then judged or failed, once. The truth it is compared with is copied
-- from the run's snapshot when it is judged.
create table judge_evaluation (
  id uuid not null,
  workshop_id uuid not null,
  run_id uuid not null,
  trace_id uuid not null,
  state text not null,
  value smallint,
  reasoning text,
  failure text,
  truth smallint,
  contested boolean not null default false,
  part text,
  difference smallint generated always as (abs(value - truth)) stored,
  constraint pk_judge_evaluation primary key (workshop_id, run_id, trace_id),
  constraint fk_judge_evaluation_run_id foreign key (run_id) references evaluation_run (id),
  constraint ck_judge_evaluation_state check (
    (state = 'PENDING' and value is null and failure is null)
    or (state = 'DONE' and value is not null and reasoning is not null)
    or (state = 'FAILED' and value is null and failure is not null)
  )
);

-- a detail by its id
create unique index uq_judge_evaluation_id on judge_evaluation (id);
-- what is left to do, and the lists of what is done or has failed
create index ix_judge_evaluation_workshop_id_run_id_state_id
  on judge_evaluation (workshop_id, run_id, state, id);
-- disagreements, the largest first
create index ix_judge_evaluation_workshop_id_run_id_difference_id
  on judge_evaluation (workshop_id, run_id, difference, id) where difference > 0;
