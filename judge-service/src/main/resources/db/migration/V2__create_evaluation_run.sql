-- One judge prompt over one dataset, as durable background work. What the prompt says about its
-- question is copied: a prompt never changes.
create table evaluation_run (
  id uuid not null,
  workshop_id uuid not null,
  judge_prompt_id uuid not null,
  question_id uuid not null,
  question_title text not null,
  scale_type text not null,
  kind text not null,
  dataset_id uuid not null,
  state text not null,
  stage text not null,
  page_cursor text,
  done bigint not null default 0,
  failed bigint not null default 0,
  disagreements bigint not null default 0,
  total bigint,
  majority_rating smallint,
  tuning_traces bigint not null default 0,
  error text,
  created_by uuid not null,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  version bigint not null,
  constraint pk_evaluation_run primary key (id),
  constraint fk_evaluation_run_judge_prompt_id foreign key (judge_prompt_id) references judge_prompt (id)
);

-- the list of a workshop, newest first
create index ix_evaluation_run_workshop_id_created_at_id
  on evaluation_run (workshop_id, created_at, id);
-- the foreign key
create index ix_evaluation_run_judge_prompt_id on evaluation_run (judge_prompt_id);
