-- What the humans said when a run began. No value: the raters are tied.
create table ground_truth (
  workshop_id uuid not null,
  run_id uuid not null,
  trace_id uuid not null,
  value smallint,
  contested boolean not null,
  raters int not null,
  part text not null,
  constraint pk_ground_truth primary key (workshop_id, run_id, trace_id),
  constraint fk_ground_truth_run_id foreign key (run_id) references evaluation_run (id)
);
