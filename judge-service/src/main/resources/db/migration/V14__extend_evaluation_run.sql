-- What runs that ask a model know beside the others: the model, the budget, what they have used, and
-- whether they are paused.
alter table evaluation_run
  add column model_provider_id uuid,
  add column batch_id uuid,
  add column automatic_round int,
  add column part text,
  add column repeat_of uuid,
  add column needs_terms boolean not null default false,
  add column rubric_text text,
  add column mapped bigint not null default 0,
  add column input_tokens bigint not null default 0,
  add column output_tokens bigint not null default 0,
  add column cost numeric(20, 6) not null default 0,
  add column budget numeric(20, 6),
  add column paused boolean not null default false,
  add column pause_reason text,
  add column rate_from timestamptz,
  add column rate_items bigint not null default 0,
  add column last_item_at timestamptz,
  add constraint fk_evaluation_run_repeat_of foreign key (repeat_of) references evaluation_run (id);

-- the derived judges run once per round
create unique index uq_evaluation_run_workshop_id_automatic_round_question_id
  on evaluation_run (workshop_id, automatic_round, question_id) where automatic_round is not null;
-- runs that were started together
create index ix_evaluation_run_workshop_id_batch_id
  on evaluation_run (workshop_id, batch_id) where batch_id is not null;
-- the foreign key
create index ix_evaluation_run_repeat_of on evaluation_run (repeat_of) where repeat_of is not null;
-- runs of a question
create index ix_evaluation_run_workshop_id_question_id_created_at_id
  on evaluation_run (workshop_id, question_id, created_at, id);
-- runs of a version; serves the foreign key as well
drop index ix_evaluation_run_judge_prompt_id;
create index ix_evaluation_run_judge_prompt_id_created_at_id
  on evaluation_run (judge_prompt_id, created_at, id);

-- Workers that share a run, each a queued piece of durable work.
create table run_worker (
  id uuid not null,
  run_id uuid not null,
  constraint pk_run_worker primary key (id),
  constraint fk_run_worker_run_id foreign key (run_id) references evaluation_run (id)
    on delete cascade
);

create index ix_run_worker_run_id on run_worker (run_id);
